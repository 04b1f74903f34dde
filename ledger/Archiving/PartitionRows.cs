using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Npgsql;

namespace Regulatory.Ledger.Archiving;

/// <summary>The rows of one partition that is still in the database, a page at a time by its two indexes.</summary>
internal sealed class PartitionRows(NpgsqlConnection connection, int partition)
{
    private const int PageSize = 5_000;

    private string Table => string.Create(CultureInfo.InvariantCulture, $"ledger.fact_p{partition:00000}");

    /// <summary>Every fact, in order of position.</summary>
    public IAsyncEnumerable<ArchivedFact> Facts(CancellationToken cancellation) => Pages(
        $"""
        select f.position, f.stream_id, s.kind, s.key, f.version, f.recorded_at, f.command_id, f.type, f.actor, f.authority, f.on_behalf,
          f.causation, f.correlation, f.law_version, f.meta, f.data
        from (select * from {Table} where position > $1 order by position limit {PageSize}) f
        cross join lateral (select kind, key from ledger.stream where id = f.stream_id offset 0) s
        order by f.position
        """,
        [0L], Read, fact => [fact.Position], cancellation);

    /// <summary>Where each stream's facts lie, by stream and version.</summary>
    public IAsyncEnumerable<StreamPlace> Places(CancellationToken cancellation) => Pages(
        $"""
        select stream_id, version, position from {Table} where (stream_id, version) > ($1, $2) order by stream_id, version limit {PageSize}
        """,
        [0L, 0L], row => new StreamPlace(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)), place => [place.StreamId, place.Version],
        cancellation);

    private async IAsyncEnumerable<T> Pages<T>(
        string sql, long[] after, Func<NpgsqlDataReader, T> read, Func<T, long[]> keyOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = new List<T>(PageSize); ;)
        {
            page.Clear();
#pragma warning disable CA2100 // A constant and a number.
            await using (var command = new NpgsqlCommand(sql, connection))
#pragma warning restore CA2100
            {
                foreach (var key in after) command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = key });
                await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) page.Add(read(rows));
            }
            foreach (var one in page) yield return one;
            if (page.Count < PageSize) yield break;
            after = keyOf(page[^1]);
        }
    }

    private static ArchivedFact Read(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), new(row.GetString(2), row.GetString(3)), row.GetInt64(4),
        Instant.FromDateTimeUtc(row.GetDateTime(5)), row.GetGuid(6), row.GetString(7), row.GetString(8), row.GetString(9),
        TextOrNull(row, 10), TextOrNull(row, 11), TextOrNull(row, 12), row.GetString(13), row.GetString(14), row.GetString(15));

    private static string? TextOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
