using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// The newest facts of the ledger, read once for all runners of a host. Whoever is at the head takes them from here and waits here for more;
/// whoever is further back reads for himself. They are kept as they were recorded, personal values sealed.
/// </summary>
/// <param name="feed">What is read.</param>
/// <param name="stop">Ends what is read for everybody.</param>
internal sealed class SharedTail(FactFeed feed, CancellationToken stop)
{
    /// <summary>Facts that are kept: a batch, and one more for those who are a little behind.</summary>
    private const int Kept = 20_000;

    private readonly Lock gate = new();
    private readonly List<RecordedFact> window = [];
    private (long From, Task<IReadOnlyList<RecordedFact>> Facts)? reading;
    private (long From, Task More)? waiting;

    /// <summary>Position of the newest fact that was read, in which the window ends.</summary>
    private long end;

    /// <summary>The feed as runners use it.</summary>
    public FactFeed Feed => feed with { Read = Read, Beyond = Beyond };

    private Task<IReadOnlyList<RecordedFact>> Read(long after, int limit, CancellationToken cancel)
    {
        lock (gate)
        {
            var kept = (int)Math.Min(end - after, int.MaxValue);
            if (kept > window.Count) return feed.Read(after, limit, cancel);
            if (kept > 0) return Task.FromResult<IReadOnlyList<RecordedFact>>(window.GetRange(window.Count - kept, Math.Min(kept, limit)));
            if (kept < 0) Begin(after);
            if (reading is not { } now || now.From != after) reading = now = (after, Task.Run(() => Extend(after, limit), CancellationToken.None));
            return now.Facts.WaitAsync(cancel);
        }
    }

    private Task Beyond(long position, CancellationToken cancel)
    {
        lock (gate)
        {
            if (end > position) return Task.CompletedTask;
            if (end < position) return feed.Beyond(position, cancel);
            if (waiting is not { } now || now.From != position || now.More is { IsCompleted: true, IsCompletedSuccessfully: false })
                waiting = now = (position, Task.Run(() => feed.Beyond(position, stop), CancellationToken.None));
            return now.More.WaitAsync(cancel);
        }
    }

    private async Task<IReadOnlyList<RecordedFact>> Extend(long from, int limit)
    {
        try
        {
            var facts = await feed.Read(from, limit, stop).ConfigureAwait(false);
            lock (gate)
                if (end == from)
                {
                    if (window.Count + facts.Count > Kept) window.RemoveRange(0, Math.Min(window.Count, Math.Max(facts.Count, Kept / 4)));
                    window.AddRange(facts);
                    end += facts.Count;
                }
            return facts;
        }
        finally
        {
            lock (gate)
                if (reading?.From == from) reading = null;
        }
    }

    /// <summary>Somebody is further than everything that is kept.</summary>
    private void Begin(long after)
    {
        window.Clear();
        end = after;
    }
}
