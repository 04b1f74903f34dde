using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Regulatory.Ledger.Codec;
using Regulatory.Specs.Support;

namespace Regulatory.Projections.Specs.Engine;

/// <summary>One server for the assembly's specs.</summary>
public sealed class Server : IDisposable
{
    public EmbeddedPostgres Postgres { get; } = new("projections");

    public void Dispose() => Postgres.Dispose();
}

/// <summary>Specs that share the server; one that kills it must not disturb another.</summary>
[CollectionDefinition(nameof(Server), DisableParallelization = true)]
public sealed class ServerCollection : ICollectionFixture<Server>;

/// <summary>A fresh database with the schema of read models, used as the host uses it: under its own role.</summary>
[Collection(nameof(Server))]
public abstract class EngineSpec(Server server) : IAsyncLifetime, IDisposable
{
    internal static readonly FactCodec Codec = new();

    private readonly CancellationTokenSource stop = new();
    private readonly List<(ReadModels Models, CancellationTokenSource Stop, Task Run)> hosts = [];

    internal SampleLedger Ledger { get; } = new();

    protected EmbeddedPostgres Postgres => server.Postgres;

    protected LedgerDatabase Database { get; private set; } = null!;

    /// <summary>The superuser, who sees everything.</summary>
    protected NpgsqlDataSource Owner => Database.Administrator;

    protected string AppConnection => Database.AppConnection;

    protected CancellationToken Cancel => stop.Token;

    public async Task InitializeAsync()
    {
        stop.CancelAfter(TimeSpan.FromMinutes(2));
        Database = await LedgerDatabase.Create(Postgres);
        await ReadSchema.Migrate(Database.Deploy);
    }

    public async Task DisposeAsync()
    {
        foreach (var host in hosts) await host.Stop.CancelAsync();
        foreach (var host in hosts)
        {
            await host.Run;
            await host.Models.DisposeAsync();
            host.Stop.Dispose();
        }
        await Database.DisposeAsync();
    }

    public void Dispose()
    {
        stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A host that runs read models until the spec ends, or until it is stopped.</summary>
    internal ReadModels Host(params Type[] models) => Host(ReadModelSettings.Default with { FirstPause = TimeSpan.FromMilliseconds(10) }, models);

    internal ReadModels Host(ReadModelSettings settings, params Type[] models)
    {
        var host = Models(settings, models);
        var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        hosts.Add((host, cancel, host.Run(cancel.Token)));
        return host;
    }

    /// <summary>Read models nobody runs.</summary>
    internal ReadModels Models(ReadModelSettings settings, params Type[] models) =>
        new(new(models.Select(model => ReadModelShape.Of(model, Codec))), Ledger.Feed, AppConnection, settings, NullLogger.Instance);

    internal Task Stop(ReadModels models)
    {
        var host = hosts.Single(host => host.Models == models);
        host.Stop.Cancel();
        return host.Run;
    }

    /// <summary>Waits until the served rows hold everything that is in the ledger.</summary>
    internal async Task UpToDate(ReadModels host, string model = "depot_sheet") =>
        (await host.WaitFor(model, Ledger.Head, TimeSpan.FromMinutes(1), Cancel)).ShouldBe(Ledger.Head);

    /// <summary>Asks the database until it says yes; the spec's time limit ends it otherwise.</summary>
    protected async Task Until(string condition)
    {
        while (!await One<bool>(condition)) Cancel.ThrowIfCancellationRequested();
    }

    /// <summary>The rows are what the facts make, and the history leads up to them without gap or overlap.</summary>
    internal async Task EverythingIsRight()
    {
        (await Counts("select id, vehicles from read.depot_sheet")).ShouldBe(Ledger.VehiclesAt(Ledger.Head));
        (await One<long>(
            """
            select count(*) from (
              select until_position, lead(from_position) over states as next, count(*) over (partition by id, from_position) as twins
                from read.depot_sheet_history window states as (partition by id order by from_position)) s
              where twins > 1 or (next is not null and until_position is distinct from next)
            """)).ShouldBe(0);
        (await One<long>(
            """
            select count(*) from (
              (select id, vehicles, from_position from read.depot_sheet_history where until_position is null
                except select id, vehicles, from_position from read.depot_sheet)
              union all (select id, vehicles, from_position from read.depot_sheet
                except select id, vehicles, from_position from read.depot_sheet_history where until_position is null)) d
            """)).ShouldBe(0);
        (await One<long>("select count(*) from read.depot_sheet_history")).ShouldBe(Ledger.States);
    }

    /// <summary>Two columns, a text and a number, by the text.</summary>
    protected async Task<SortedDictionary<string, int>> Counts(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (await reader.ReadAsync(Cancel)) counts.Add(reader.GetString(0), reader.GetInt32(1));
        return counts;
    }

    protected async Task Run(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    protected async Task<T> One<T>(string sql)
    {
        await using var command = Owner.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Cancel))!;
    }

    /// <summary>Rows as text, in order of their text.</summary>
    protected async Task<List<string>> Rows(string table)
    {
        await using var command = Owner.CreateCommand($"select r::text from (select * from {table}) r order by 1");
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancel)) rows.Add(reader.GetString(0));
        return rows;
    }
}
