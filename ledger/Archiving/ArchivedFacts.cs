using System.Collections.Immutable;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// The archived beginning of the ledger, as one process knows it. Which partitions are archived is asked only when facts turn out to
/// be missing in the database: a ledger without an archive pays nothing, and one with an archive asks once.
/// </summary>
internal sealed class ArchivedFacts(ArchiveShelf shelf, Func<CancellationToken, Task<ImmutableArray<Archive>>> list)
{
    private volatile Archive[] known = [];

    /// <summary>The last position known to be archived; 0 if none is.</summary>
    public long Until => known is [.., var last] ? last.LastPosition : 0;

    /// <summary>Asks the database again.</summary>
    public async Task Refresh(CancellationToken cancellation) => known = [.. await list(cancellation).ConfigureAwait(false)];

    /// <summary>The archived facts after a position, at most <paramref name="limit"/>, in order of position.</summary>
    /// <exception cref="ArchiveUnreadableException">A file is missing or altered.</exception>
    public async Task<ImmutableArray<ArchivedFact>> After(long position, int limit, CancellationToken cancellation)
    {
        var last = Math.Min(Until, position + limit);
        var facts = ImmutableArray.CreateBuilder<ArchivedFact>();
        foreach (var archive in known.Where(archive => archive.LastPosition > position && archive.FirstPosition <= last))
            await foreach (var fact in shelf.Open(archive).Read(position + 1, last, cancellation).ConfigureAwait(false)) facts.Add(fact);
        return facts.DrainToImmutable();
    }

    /// <summary>A stream's archived facts with a version above <paramref name="after"/> and at most <paramref name="until"/>.</summary>
    /// <param name="first">Position of the stream's first fact: older files are not opened.</param>
    /// <exception cref="ArchiveUnreadableException">A file is missing or altered.</exception>
    public async Task<ImmutableArray<ArchivedFact>> OfStream(
        long stream, long first, long after, long until, CancellationToken cancellation)
    {
        var facts = ImmutableArray.CreateBuilder<ArchivedFact>();
        // From the newest back: whoever asks for the end of a stream opens no file that holds its beginning.
        foreach (var archive in known.Reverse())
        {
            if (until <= after || archive.LastPosition < first) break;
            var here = await shelf.Open(archive).ReadStream(stream, after, until, cancellation).ConfigureAwait(false);
            if (here.IsEmpty) continue;
            facts.InsertRange(0, here);
            until = here[0].Version - 1;
        }
        return facts.DrainToImmutable();
    }
}
