using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Web.Specs;

/// <summary>One server, one seeded database, one host and one browser for all specs of the pages.</summary>
public sealed class WebHall : IAsyncLifetime
{
    private EmbeddedPostgres Postgres { get; } = new("web");
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-web-").FullName;
    private IPlaywright playwright = null!;

    public LedgerDatabase Database { get; private set; } = null!;

    public string DataFolder => Path.Combine(folder, "data");

    public RunningHost Host { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Eight tonnes of chlorine that are on the road.</summary>
    internal IssuedWaybill OnTheRoad { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        File.Exists(Path.Combine(Repository.Root, ".local", "web", "index.html"))
            .ShouldBeTrue("The pages are not built: tools/test builds them, or 'npm run build' in web/app.");
        Database = await Migrated();
        // What is tried again in a while is not what these specs are about: they ask for more than somebody at a desk.
        Host = await RunningHost.Start(
            Database, DataFolder, "--GraphQL:Rate:Burst=1000000", "--GraphQL:Rate:PerSecond=1000000");
        await ReferenceSeeds.Load(Host.Installation, Path.Combine(Repository.Root, "seeds"));
        OnTheRoad = await IssuedWaybill.OnTheRoad(Host);
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A record in which nothing stands yet.</summary>
    internal async Task<LedgerDatabase> Migrated()
    {
        var database = await LedgerDatabase.Create(Postgres);
        await ReadSchema.Migrate(database.Deploy);
        await TelemetrySchema.Migrate(database.Deploy);
        return database;
    }

    /// <summary>A port on which nobody listens now.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await Host.DisposeAsync();
        await Database.DisposeAsync();
        Postgres.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

[CollectionDefinition(nameof(WebHall))]
public sealed class WebHallCollection : ICollectionFixture<WebHall>;
