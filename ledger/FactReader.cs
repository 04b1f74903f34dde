using System.Collections.Immutable;
using System.Text;
using Npgsql;
using Regulatory.Ledger.Archiving;

namespace Regulatory.Ledger;

/// <summary>
/// The ledger's queries. Every one of them that gives more than one row says in which order. Facts that have left the database for
/// the archive are read from its files; facts that are in neither are an error, never a gap.
/// </summary>
internal sealed class FactReader
{
    private readonly NpgsqlDataSource source;
    private readonly ArchivedFacts archived;

    public FactReader(NpgsqlDataSource source, ArchiveShelf shelf)
    {
        this.source = source;
        archived = new(shelf, Archives);
    }

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

    public Task<ImmutableArray<Archive>> Archives(CancellationToken cancellation) => Rows(Archive.All, [], Archive.Of, cancellation);

    public Task<ImmutableArray<RecordedFact>> Stream(StreamName stream, long afterVersion, CancellationToken cancellation) =>
        Versions(StreamFacts, stream, afterVersion, new RowReader(stream).Read, fact => fact.Version, fact => fact.ToRecorded(), cancellation);

    public Task<ImmutableArray<FactContent>> Contents(StreamName stream, long afterVersion, CancellationToken cancellation) =>
        Versions(
            StreamContents, stream, afterVersion,
            row => new FactContent(row.GetInt64(0), row.GetInt64(1), row.GetString(2), row.GetFieldValue<byte[]>(3)),
            content => content.Version,
            fact => new FactContent(fact.Position, fact.Version, fact.Type, Encoding.UTF8.GetBytes(fact.Data)), cancellation);

    public async Task<ImmutableArray<RecordedFact>> All(long afterPosition, int limit, CancellationToken cancellation)
    {
        afterPosition = Math.Max(afterPosition, 0);
        if (afterPosition < archived.Until)
        {
            var files = await archived.After(afterPosition, limit, cancellation).ConfigureAwait(false);
            if (files.Length == limit) return [.. files.Select(fact => fact.ToRecorded())];
            var rest = await All(afterPosition + files.Length, limit - files.Length, cancellation).ConfigureAwait(false);
            return [.. files.Select(fact => fact.ToRecorded()), .. rest];
        }
        var rows = await Rows(
            AllFacts, [Long(afterPosition), Long(limit)],
            new RowReader(null).Read, cancellation).ConfigureAwait(false);
        if (rows.IsEmpty || (rows[0].Position == afterPosition + 1 && rows[^1].Position == afterPosition + rows.Length)) return rows;
        await archived.Refresh(cancellation).ConfigureAwait(false);
        return archived.Until > afterPosition
            ? await All(afterPosition, limit, cancellation).ConfigureAwait(false)
            : throw LedgerIncompleteException.After(afterPosition);
    }

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

    /// <summary>
    /// A stream's facts by its versions. The database says by one row more, without type and data, that the facts up to that row's
    /// version are archived.
    /// </summary>
    private async Task<ImmutableArray<T>> Versions<T>(
        string sql, StreamName stream, long afterVersion, Func<NpgsqlDataReader, T> read, Func<T, long> versionOf,
        Func<ArchivedFact, T> of, CancellationToken cancellation)
    {
        afterVersion = Math.Max(afterVersion, 0);
        long until = 0;
        var rows = await Rows(
            sql, [Text(stream.Kind), Text(stream.Key), Long(afterVersion)],
            row =>
            {
                if (!row.IsDBNull(2)) return read(row);
                until = row.GetInt64(1);
                return default!;
            },
            cancellation).ConfigureAwait(false);
        if (until == 0) return rows;

        // The row that said so is the only one without a version.
        var live = rows.Where(row => row is not null && versionOf(row) > 0).ToImmutableArray();
        var (id, first) = await Place(stream, cancellation).ConfigureAwait(false);
        for (var asked = false; ; asked = true)
        {
            if (asked || archived.Until < first) await archived.Refresh(cancellation).ConfigureAwait(false);
            var files = await archived.OfStream(id, first, afterVersion, until, cancellation).ConfigureAwait(false);
            ImmutableArray<T> facts = [.. files.Select(of), .. live];
            var missing = Enumerable.Range(0, facts.Length).FirstOrDefault(i => versionOf(facts[i]) != afterVersion + 1 + i, facts.Length);
            if (missing == until - afterVersion + live.Length) return facts;
            if (asked) throw LedgerIncompleteException.Of(stream, afterVersion + 1 + missing);
        }
    }

    private async Task<(long Id, long First)> Place(StreamName stream, CancellationToken cancellation) =>
        (await Rows(
            "select id, first_position from ledger.stream where kind = $1 and key = $2", [Text(stream.Kind), Text(stream.Key)],
            row => (row.GetInt64(0), row.GetInt64(1)), cancellation).ConfigureAwait(false))[0];

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
