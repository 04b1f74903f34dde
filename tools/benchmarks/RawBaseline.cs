using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>
/// The same rows in a table with the same columns and the same two indexes, written as fast as the server takes them: no order
/// across writers, no versions, no command ids, no claims.
/// </summary>
internal sealed class RawBaseline
{
    private readonly NpgsqlDataSource source;
    private long next;

    private readonly string table;

    private RawBaseline(NpgsqlDataSource source, string table) => (this.source, this.table) = (source, table);

    public static Task<RawBaseline> Create(LedgerDatabase database) => Create(database.Administrator, "raw");

    /// <param name="source">Connections of a superuser, as many as will be wanted at once.</param>
    /// <param name="table">Made anew.</param>
    public static async Task<RawBaseline> Create(NpgsqlDataSource source, string table)
    {
        await using var create = source.CreateCommand(
            $"""
            drop table if exists {table};
            create table {table} (like ledger.fact including defaults);
            alter table {table} add primary key (position);
            create unique index on {table} (stream_id, version);
            """);
        await create.ExecuteNonQueryAsync();
        return new(source, table);
    }

    public async Task<double> Copy(int seconds)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await Rate(seconds, 10_000, async first =>
        {
            await using var copy = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)");
            for (var i = 0; i < 10_000; i++)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(first + i, NpgsqlDbType.Bigint);
                await copy.WriteAsync((first + i) / 5, NpgsqlDbType.Bigint);
                await copy.WriteAsync((first + i) % 5, NpgsqlDbType.Bigint);
                await copy.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz);
                await copy.WriteAsync(Guid.CreateVersion7(), NpgsqlDbType.Uuid);
                foreach (var text in Texts) await (text is null ? copy.WriteNullAsync() : copy.WriteAsync(text, NpgsqlDbType.Text));
                await copy.WriteAsync(Meta, NpgsqlDbType.Json);
                await copy.WriteAsync(Rows.Fact(i % 5).Data, NpgsqlDbType.Json);
            }
            await copy.CompleteAsync();
        });
    }

    public async Task<double> Insert(int seconds)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var insert = new NpgsqlCommand(
            $"insert into {table} values {string.Join(',', Enumerable.Range(0, 1_000).Select(i => Row($"$1 + {i}", "$2")))}", connection);
        insert.Parameters.Add(new NpgsqlParameter<long>());
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Rows.Fact(1).Data });
        await insert.PrepareAsync();
        return await Rate(seconds, 1_000, async first =>
        {
            insert.Parameters[0].Value = first;
            await insert.ExecuteNonQueryAsync();
        });
    }

    public async Task<Load> SingleRows(int connections, int seconds)
    {
        var inserts = new NpgsqlCommand[connections];
        var open = new NpgsqlConnection[connections];
        for (var i = 0; i < connections; i++)
        {
            open[i] = await source.OpenConnectionAsync();
            inserts[i] = new NpgsqlCommand($"insert into {table} values {Row("$1", "$2")}", open[i]);
            inserts[i].Parameters.Add(new NpgsqlParameter<long>());
            inserts[i].Parameters.Add(new NpgsqlParameter<string> { TypedValue = Rows.Fact(1).Data });
            await inserts[i].PrepareAsync();
        }
        var load = await Load.Of(connections, seconds, async (caller, _) =>
        {
            inserts[caller].Parameters[0].Value = Interlocked.Increment(ref next);
            await inserts[caller].ExecuteNonQueryAsync();
        });
        foreach (var insert in inserts) await insert.DisposeAsync();
        foreach (var connection in open) await connection.DisposeAsync();
        return load;
    }

    /// <summary>Lives of several transactions each; a transaction is one statement of so many rows.</summary>
    /// <param name="lives">Rows of each transaction of each life; callers take the lives in turn.</param>
    public async Task<Load> Transactions(int connections, int seconds, IReadOnlyList<int[]> lives)
    {
        var open = new NpgsqlConnection[connections];
        var inserts = new Dictionary<int, NpgsqlCommand>[connections];
        for (var i = 0; i < connections; i++)
        {
            open[i] = await source.OpenConnectionAsync();
            inserts[i] = [];
            foreach (var rows in lives.SelectMany(life => life).Distinct())
            {
                var insert = new NpgsqlCommand(
                    $"insert into {table} values {string.Join(',', Enumerable.Range(0, rows).Select(row => Row($"($1 + {row})", "$2")))}", open[i]);
                insert.Parameters.Add(new NpgsqlParameter<long>());
                insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Rows.Fact(1).Data });
                await insert.PrepareAsync();
                inserts[i].Add(rows, insert);
            }
        }
        var load = await Load.Of(connections, seconds, async (caller, call) =>
        {
            foreach (var rows in lives[(caller + call) % lives.Count])
            {
                var insert = inserts[caller][rows];
                insert.Parameters[0].Value = Interlocked.Add(ref next, rows) - rows + 1;
                await insert.ExecuteNonQueryAsync();
            }
        });
        foreach (var insert in inserts.SelectMany(of => of.Values)) await insert.DisposeAsync();
        foreach (var connection in open) await connection.DisposeAsync();
        return load;
    }

    private static readonly string?[] Texts =
        [Rows.Type, "officer:440106-1001", "440106", "E:91440101MA59XXXX0A", null, "matter-000001", "17"];

    private const string Meta = """{"capacity":"DecisionMaker","software":"0.1.0"}""";

    /// <summary>A row in SQL; stream and version follow from the position unless they are given.</summary>
    public static string Row(string position, string data, string? stream = null, string? version = null) =>
        $"({position}, {stream ?? $"({position}) / 5"}, {version ?? $"({position}) % 5"}, clock_timestamp(), gen_random_uuid(), "
        + string.Join(", ", Texts.Select(text => text is null ? "null" : $"'{text}'")) + $", '{Meta}', {data}::json)";

    private async Task<double> Rate(int seconds, int rows, Func<long, Task> write)
    {
        await write(Interlocked.Add(ref next, rows) - rows + 1);
        var clock = Stopwatch.StartNew();
        var written = 0L;
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            await write(Interlocked.Add(ref next, rows) - rows + 1);
            written += rows;
        }
        return written / clock.Elapsed.TotalSeconds;
    }
}
