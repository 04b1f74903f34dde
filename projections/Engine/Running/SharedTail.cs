using Regulatory.Ledger;

namespace Regulatory.Projections;

/// <summary>
/// The newest facts of the ledger, read and opened once for all runners of a host. Whoever is at the head takes them from here and waits here
/// for more; whoever is further back reads for himself. When somebody is erased, what was opened before is let go.
/// </summary>
/// <param name="feed">What is read.</param>
/// <param name="stop">Ends what is read for everybody.</param>
internal sealed class SharedTail(FactFeed feed, CancellationToken stop)
{
    /// <summary>Facts that are kept: a batch, and one more for those who are a little behind.</summary>
    private const int Kept = 20_000;

    private readonly Lock gate = new();
    private readonly List<RecordedFact> window = [];
    private readonly List<object?> opened = [];
    private (long From, Task<IReadOnlyList<RecordedFact>> Facts)? reading;
    private (long From, Task More)? waiting;

    /// <summary>Position of the newest fact that was read, in which the window ends.</summary>
    private long end;

    /// <summary>How often what was opened has been let go.</summary>
    private long erasures;

    /// <summary>The feed as runners use it.</summary>
    public FactFeed Feed => feed with { Read = Read, Beyond = Beyond, Open = Open, Erases = Erases };

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
                    if (window.Count + facts.Count > Kept) Drop(Math.Min(window.Count, Math.Max(facts.Count, Kept / 4)));
                    window.AddRange(facts);
                    opened.AddRange(Enumerable.Repeat<object?>(null, facts.Count));
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

    private object Open(RecordedFact fact)
    {
        long since;
        lock (gate)
        {
            if (PlaceOf(fact) is { } place && opened[place] is { } known) return known;
            since = erasures;
        }
        var made = feed.Open(fact);
        lock (gate)
            if (since == erasures && PlaceOf(fact) is { } place) opened[place] = made;
        return made;
    }

    private Erasure? Erases(RecordedFact fact)
    {
        if (feed.Erases(fact) is not { } erasure) return null;
        lock (gate)
        {
            erasures++;
            for (var i = 0; i < opened.Count; i++) opened[i] = null;
        }
        return erasure;
    }

    /// <summary>Where a fact is kept; null when it is not, or was read apart.</summary>
    private int? PlaceOf(RecordedFact fact)
    {
        var place = window.Count - 1 - (end - fact.Position);
        return place >= 0 && place < window.Count && ReferenceEquals(window[(int)place], fact) ? (int)place : null;
    }

    /// <summary>Somebody is further than everything that is kept.</summary>
    private void Begin(long after)
    {
        Drop(window.Count);
        end = after;
    }

    private void Drop(int oldest)
    {
        window.RemoveRange(0, oldest);
        opened.RemoveRange(0, oldest);
    }
}
