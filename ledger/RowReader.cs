using NodaTime;
using Npgsql;

namespace Regulatory.Ledger;

/// <summary>
/// Makes facts of rows. Neighbours in the ledger often come from one act, or at least from one account, so what is the same as in the
/// row before is kept once: ten thousand facts at a time are a burden on memory otherwise.
/// </summary>
/// <param name="of">The stream of all rows; null when each row says its own.</param>
internal sealed class RowReader(StreamName? of)
{
    private ActEnvelope? envelope;
    private string type = "";
    private string kind = "";

    /// <summary>A row of the columns that <see cref="FactReader"/> selects, and of kind and key where each says its own stream.</summary>
    public RecordedFact Read(NpgsqlDataReader row)
    {
        var meta = EnvelopeMeta.Parse(row.GetString(11));
        var read = new ActEnvelope(
            row.GetString(5), meta.Capacity, row.GetString(6), FactReader.TextOrNull(row, 7), FactReader.TextOrNull(row, 8),
            FactReader.TextOrNull(row, 9), row.GetString(10), meta.Software, meta.Source);
        if (envelope != read) envelope = read;
        return new(
            row.GetInt64(0),
            of ?? new(Same(ref kind, row.GetString(13)), row.GetString(14)),
            row.GetInt64(1),
            Same(ref type, row.GetString(2)),
            Instant.FromDateTimeUtc(row.GetDateTime(3)),
            row.GetGuid(4),
            envelope,
            row.GetFieldValue<byte[]>(12));
    }

    private static string Same(ref string before, string now) => before == now ? before : before = now;
}
