using System.Globalization;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Regulatory.Ledger.Raw;

/// <summary>Rows that lie in a file instead of the database.</summary>
/// <param name="From">First position in it.</param>
/// <param name="Until">Last position in it.</param>
/// <param name="Open">Gives the rows between two positions, both included, as <c>COPY … (FORMAT binary)</c> would, in order of position.</param>
public sealed record ArchivedRows(long From, long Until, Func<long, long, CancellationToken, Task<Stream>> Open);

/// <summary>
/// Reads the rows of facts in order of position, as fast as PostgreSQL sends them. Not for concurrent use; several may read side by side,
/// each with connections of its own.
/// </summary>
/// <param name="facts">An open connection that may read <c>ledger.fact</c>.</param>
/// <param name="names">Another one, for the names of streams that turn up meanwhile.</param>
/// <param name="archive">Files in order of position; where one holds a position, the database is not asked for it.</param>
public sealed class RawFactReader(NpgsqlConnection facts, NpgsqlConnection names, IReadOnlyList<ArchivedRows>? archive = null)
{
    /// <summary>Facts in a batch, and the bytes after which a batch ends earlier.</summary>
    private const int BatchFacts = 4_096, BatchBytes = 4 * 1024 * 1024;

    private readonly CopyReader rows = new(BatchBytes);
    private readonly RawStreams streams = new();

    internal RawStreams Streams => streams;

    /// <summary>
    /// The facts of a range of positions, both ends included. Positions that are missing are left out: compare <see cref="RawFact.Position"/>.
    /// What is given is one object, filled anew for each batch. Names are kept until the next call: read a long ledger in ranges.
    /// </summary>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public async IAsyncEnumerable<RawFacts> Read(long from, long until, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        streams.Clear();
        var batch = new RawFacts(rows, streams);
        foreach (var segment in Segments(from, until))
        {
            await Open(segment, cancellation).ConfigureAwait(false);
            try
            {
                while (await rows.Next(BatchFacts, cancellation).ConfigureAwait(false))
                {
                    batch.Number(segment.From, segment.Until);
                    await streams.Fetch(names, cancellation).ConfigureAwait(false);
                    if (batch.Count > 0) yield return batch;
                }
            }
            finally
            {
                await rows.Leave().ConfigureAwait(false);
            }
        }
    }

    private async Task Open(Segment segment, CancellationToken cancellation)
    {
        if (segment.File is { } file)
        {
            rows.Open(await file.Open(segment.From, segment.Until, cancellation).ConfigureAwait(false), RawFact.ColumnCount);
            return;
        }
        await rows.Open(
            facts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"select {RawFact.Columns} from ledger.fact where position between {segment.From} and {segment.Until} order by position"),
            RawFact.ColumnCount, cancellation).ConfigureAwait(false);
    }

    /// <summary>The range, cut where it goes from the database to a file and back.</summary>
    private IEnumerable<Segment> Segments(long from, long until)
    {
        foreach (var file in archive ?? [])
        {
            if (file.Until < from || file.From > until) continue;
            if (from < file.From) yield return new(from, file.From - 1, null);
            yield return new(Math.Max(from, file.From), Math.Min(until, file.Until), file);
            from = file.Until + 1;
        }
        if (from <= until) yield return new(from, until, null);
    }

    private sealed record Segment(long From, long Until, ArchivedRows? File);
}
