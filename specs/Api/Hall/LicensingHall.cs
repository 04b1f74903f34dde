using Regulatory.Api.Hosting;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Api.Specs.Hall;

/// <summary>One server, one seeded database and one host for all specs that need no other.</summary>
public sealed class LicensingHall : IAsyncLifetime
{
    public EmbeddedPostgres Postgres { get; } = new("api");

    public string Folder { get; } = Directory.CreateTempSubdirectory("regulatory-api-").FullName;

    public LedgerDatabase Database { get; private set; } = null!;

    public RunningHost Host { get; private set; } = null!;

    /// <summary>The typesetter's own copy of the templates, and its Node.js: both can be broken.</summary>
    public string Templates => Path.Combine(Folder, "templates");

    public string Node => Path.Combine(Folder, "node");

    public async Task InitializeAsync()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "Documents", "templates");
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Templates, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        RepairNode();
        Database = await Migrated();
        Host = await RunningHost.Start(Database, DataFolder, $"--Typesetting:Templates={Templates}", $"--Typesetting:Node={Node}");
        await ReferenceSeeds.Load(Host.Installation, Path.Combine(Repository.Root, "seeds"));
    }

    public string DataFolder => Path.Combine(Folder, "data");

    public async Task<LedgerDatabase> Migrated()
    {
        var database = await LedgerDatabase.Create(Postgres);
        await ReadSchema.Migrate(database.Deploy);
        return database;
    }

    public void BreakNode() => Script("exit 1");

    public void RepairNode() => Script("""exec node "$@" """);

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
        Postgres.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private void Script(string line)
    {
        // Another file takes its place: one that runs cannot be written to.
        var next = $"{Node}.next";
        File.WriteAllText(next, $"#!/bin/sh\n{line}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(next, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.Move(next, Node, overwrite: true);
    }
}

[CollectionDefinition(nameof(LicensingHall))]
public sealed class LicensingHallCollection : ICollectionFixture<LicensingHall>;

/// <summary>A spec in the hall, on a Monday morning.</summary>
[Collection(nameof(LicensingHall))]
public abstract class HallSpec
{
    protected HallSpec(LicensingHall hall)
    {
        Hall = hall;
        Host.Clock.Now = MovableClock.Morning;
    }

    protected LicensingHall Hall { get; }

    protected RunningHost Host => Hall.Host;

    protected Matter NewMatter() => new(Host);
}
