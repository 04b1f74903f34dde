using System.Collections.Immutable;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>The ledger's queries. Every one of them that gives more than one row says in which order.</summary>
internal sealed class FactReader(NpgsqlDataSource source)
{
    private const string Columns =
        "f.position, f.version, f.type, f.recorded_at, f.command_id, f.actor, f.authority, f.on_behalf, f.causation, "
        + "f.correlation, f.law_version, f.meta, f.data";

    private const string StreamFacts = $"select {Columns} from ledger.read_stream($1, $2, $3) f order by f.version";

    private const string StreamContents =
        "select f.position, f.version, f.type, f.data from ledger.read_stream($1, $2, $3) f order by f.version";

    // The subquery first takes the facts, then looks up the name of each one's stream.
    private const string AllFacts =
        $"""
        select {Columns}, s.kind, s.key
        from (select * from ledger.fact where position > $1 order by position limit $2) f
        cross join lateral (select kind, key from ledger.stream where id = f.stream_id offset 0) s
        order by f.position
        """;

    public Task<ImmutableArray<RecordedFact>> Stream(StreamName stream, long afterVersion, CancellationToken cancellation) =>
        Rows(StreamFacts, [Text(stream.Kind), Text(stream.Key), Long(afterVersion)], new RowReader(stream).Read, cancellation);

    public Task<ImmutableArray<FactContent>> Contents(StreamName stream, long afterVersion, CancellationToken cancellation) =>
        Rows(
            StreamContents, [Text(stream.Kind), Text(stream.Key), Long(afterVersion)],
            row => new FactContent(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetFieldValue<byte[]>(3)), cancellation);

    public Task<ImmutableArray<RecordedFact>> All(long afterPosition, int limit, CancellationToken cancellation) =>
        Rows(
            AllFacts, [Long(afterPosition), Long(limit)],
            new RowReader(null).Read, cancellation);

    public async Task<long> Head(CancellationToken cancellation) =>
        (await Rows("select position from ledger.head", [], row => row.GetInt64(0), cancellation).ConfigureAwait(false))[0];

    public async Task<long> Version(StreamName stream, CancellationToken cancellation) =>
        (await Rows(
            "select version from ledger.stream where kind = $1 and key = $2", [Text(stream.Kind), Text(stream.Key)],
            row => row.GetInt64(0), cancellation).ConfigureAwait(false)).FirstOrDefault();

    public Task<ImmutableArray<(StreamName Stream, long Version)>> StreamsOf(string kind, CancellationToken cancellation) =>
        Rows(
            "select key, version from ledger.stream where kind = $1 order by key", [Text(kind)],
            row => (new StreamName(kind, row.GetString(0)), row.GetInt64(1)), cancellation);

    public async Task<CommandOutcome?> Outcome(Guid commandId, CancellationToken cancellation) =>
        (await Rows(
            "select rule_id, details from ledger.command where command_id = $1",
            [new NpgsqlParameter<Guid> { TypedValue = commandId }],
            row => new CommandOutcome(TextOrNull(row, 0), TextOrNull(row, 1)), cancellation).ConfigureAwait(false)).FirstOrDefault();

    public async Task<StreamName?> Holder(string kind, string value, CancellationToken cancellation)
    {
        var holders = await Rows(
            "select s.kind, s.key from ledger.claim c join ledger.stream s on s.id = c.stream_id where c.kind = $1 and c.value = $2",
            [Text(kind), Text(value)], row => new StreamName(row.GetString(0), row.GetString(1)), cancellation).ConfigureAwait(false);
        return holders.IsEmpty ? null : holders[0];
    }

    /// <summary>Runs a query; once more if the pooled connection turns out to have died since it last served.</summary>
    private async Task<ImmutableArray<T>> Rows<T>(
        string sql, NpgsqlParameter[] parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellation, bool again = true)
    {
        try
        {
            var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
#pragma warning disable CA2100 // Every caller passes a constant.
                await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
                command.Parameters.AddRange(parameters);
                // Kept on the connection: a second reader on it finds the statement prepared.
                await command.PrepareAsync(cancellation).ConfigureAwait(false);
                await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                var results = ImmutableArray.CreateBuilder<T>();
                while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) results.Add(read(rows));
                return results.DrainToImmutable();
            }
        }
        catch (Exception fault) when (again && Faults.Of(fault) == Fault.Connection)
        {
            NpgsqlParameter[] same = [.. parameters.Select(parameter => parameter.Clone())];
            return await Rows(sql, same, read, cancellation, again: false).ConfigureAwait(false);
        }
        catch (Exception fault) when (Faults.IsOfDatabase(fault))
        {
            throw new LedgerUnavailableException($"The ledger cannot be read now: {fault.Message}", outcomeUnknown: false, fault);
        }
    }

    internal static string? TextOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static NpgsqlParameter<long> Long(long value) => new() { TypedValue = value };
}
