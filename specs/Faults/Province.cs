using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Api.Hosting;
using Regulatory.Faults.Specs.Checks;
using Regulatory.Faults.Specs.Load;
using Regulatory.Faults.Specs.Processes;
using Regulatory.Ledger.Sealing;
using Regulatory.Projections;

namespace Regulatory.Faults.Specs;

/// <summary>A whole installation in processes of its own: a PostgreSQL, two hosts that do everything, and the network between them.</summary>
internal sealed class Province : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("regulatory-faults-").FullName;
    private readonly LedgerDatabase database;
    private readonly InstallationSettings settings;
    private HashSet<Guid> strangers = [];

    private Province(EmbeddedPostgres server, LedgerDatabase database, MovableTime? hostTime)
    {
        (Server, this.database) = (server, database);
        settings = new(
            database.AppConnection, database.QueryConnection, Path.Combine(folder, "data"), new("http://localhost:5080"), null, null,
            Development: true);
        Ways = [new(server.Port), new(server.Port)];
        Hosts = [.. Ways.Select((way, i) => new HostProcess($"host-{i + 1}", folder, EnvironmentOf($"host-{i + 1}", way, hostTime)))];
        Counter = new(Hosts, Book);
        Witness = new(Path.Combine(folder, "witness"));
    }

    /// <summary>The server; another one in its place, at the same port, after a restore.</summary>
    public EmbeddedPostgres Server { get; private set; }

    /// <summary>Name of the database.</summary>
    public string Database => database.Name;

    public ImmutableArray<HostProcess> Hosts { get; }

    /// <summary>The network between each host and the database.</summary>
    public ImmutableArray<CuttingProxy> Ways { get; }

    public Book Book { get; } = new();

    public Counter Counter { get; }

    /// <summary>The heads that another authority has kept, out of reach of whoever has the database.</summary>
    public WitnessFile Witness { get; }

    /// <summary>All heads that anybody has kept outside the database: that authority, and each host in its own file.</summary>
    public IEnumerable<WitnessedHead> Witnessed =>
        Hosts.SelectMany(host => new WitnessFile(Path.Combine(folder, $"{host.Name}.heads")).Heads()).Concat(Witness.Heads());

    /// <summary>A superuser's connection that nobody pools, past the network that is cut.</summary>
    public string Administrator => new NpgsqlConnectionStringBuilder(Server.ConnectionString(database.Name)) { Pooling = false }.ConnectionString;

    /// <param name="name">Names its folder.</param>
    /// <param name="hostTime">The clock of both hosts; the machine's when null.</param>
    public static async Task<Province> Start(string name, PostgresOptions? options = null, MovableTime? hostTime = null)
    {
        var server = new EmbeddedPostgres($"faults-{name}", options);
        Keeper.Watch(server);
        var database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(database.Deploy);
        var province = new Province(server, database, hostTime);
        await using (var installation = province.Open())
            await ReferenceSeeds.Load(installation, Path.Combine(Repository.Root, "seeds"));
        province.strangers = [.. (await RecordedLedger.Read(province.Administrator)).Commands.Select(outcome => outcome.Command)];
        foreach (var host in province.Hosts) host.Start();
        await province.UntilHealthy();
        return province;
    }

    /// <summary>The parts of the installation in this process, to look at what the hosts have done.</summary>
    public Installation Open() => new(settings, SystemClock.Instance, NullLoggerFactory.Instance);

    /// <summary>Puts a server that was restored in the place of the one that is lost.</summary>
    public void Replace(EmbeddedPostgres restored)
    {
        Keeper.Watch(restored);
        Server.Dispose();
        Server = restored;
    }

    /// <summary>Waits until both hosts are healthy; starts those that an earlier round has left dead.</summary>
    public Task UntilHealthy() => Task.WhenAll(Hosts.Select(host =>
    {
        if (!host.IsRunning) host.Start();
        return host.UntilHealthy();
    }));

    /// <summary>Runs a statement as the superuser.</summary>
    public async Task Execute(string sql) => await Ask<object?>(sql);

    /// <summary>Asks the database for one value, as the superuser.</summary>
    public async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Administrator);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Specs write their own statements.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Lets the witness fetch the newest head.</summary>
    /// <returns>Its size; 0 while no host has one.</returns>
    public async Task<long> Publish()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(Hosts.First(host => host.IsRunning).Address, "/ledger/checkpoint"));
        if (!answer.IsSuccessStatusCode) return 0;
        Witness.Append(await answer.Content.ReadAsStringAsync());
        return Witness.Last()!.Size;
    }

    /// <summary>Everything that must hold once the callers are silent.</summary>
    public async Task<Verdict> Check()
    {
        var findings = Findings.Of(await RecordedLedger.Read(Administrator), Book, strangers);
        var verification = await LedgerVerification.OfSealed(this);
        await Publish();
        await using var installation = Open();
        return new(findings, verification, await ReadModelCheck.Run(installation, Administrator));
    }

    /// <summary>What everybody said last.</summary>
    public string LastWords() => string.Join('\n', [.. Hosts.Select(host => host.LastWords()), $"--- PostgreSQL\n{Words.Last(Server.Log)}"]);

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts) host.Dispose();
        foreach (var way in Ways) way.Dispose();
        Counter.Dispose();
        await database.DisposeAsync();
        Server.Dispose();
        Directory.Delete(folder, recursive: true);
        MovableTime.Clean();
    }

    private ImmutableDictionary<string, string> EnvironmentOf(string name, CuttingProxy way, MovableTime? time)
    {
        string Through(string connection) =>
            new NpgsqlConnectionStringBuilder(connection) { Port = way.Port, ApplicationName = name, IncludeErrorDetail = false }.ConnectionString;
        return (time?.Environment ?? ImmutableDictionary<string, string>.Empty)
            .Add("ConnectionStrings__App", Through(settings.App))
            .Add("ConnectionStrings__Query", Through(settings.Query!))
            .Add("Data__Folder", settings.DataFolder)
            .Add("Auth__Development", "true")
            .Add("Sealing__Witness", Path.Combine(folder, $"{name}.heads"))
            // The rate of the few accounts is not what is examined here.
            .Add("GraphQL__Rate__PerSecond", "1000000")
            .Add("GraphQL__Rate__Burst", "1000000");
    }
}
