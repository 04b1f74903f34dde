namespace Regulatory.GraphQL.Events;

/// <summary>
/// The host's one reader of the ledger. It keeps the newest events in a ring, from which every subscriber takes what it has not seen yet,
/// at its own pace; nothing is queued for anybody. It runs while there are subscribers.
/// </summary>
internal sealed class EventFeed : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly LedgerEvent[] ring;
    private readonly HashSet<FeedReader> readers = [];
    private readonly CancellationTokenSource stop = new();
    private readonly Task reading;
    private TaskCompletionSource changed = NewSignal();
    private long from, through;

    /// <param name="after">Position from which on events are kept.</param>
    public EventFeed(EventSource source, long after, int window)
    {
        ring = new LedgerEvent[window];
        from = through = after;
        reading = Task.Run(() => Read(source));
    }

    /// <summary>The ledger could not be followed any further: nobody is served by this feed again.</summary>
    public bool IsBroken => reading.IsCompleted;

    public int Readers
    {
        get { lock (gate) return readers.Count; }
    }

    /// <summary>Events in memory.</summary>
    public int Kept
    {
        get { lock (gate) return (int)(through - from); }
    }

    public void Enter(FeedReader reader)
    {
        lock (gate) readers.Add(reader);
    }

    public void Leave(FeedReader reader)
    {
        lock (gate) readers.Remove(reader);
    }

    /// <summary>Calls <paramref name="act"/> when a whole window of events has passed while the reader waits for its client.</summary>
    public IDisposable WhenLeftBehind(FeedReader reader, Action act)
    {
        lock (gate) (reader.Waiting, reader.WaitsSince) = (act, through);
        return reader;
    }

    /// <summary>Adds the events after a position to a page, at most <paramref name="limit"/>; none when there are none yet.</summary>
    /// <returns>False when the window has moved on and they must be read from the record.</returns>
    public bool TryTake(long after, int limit, List<LedgerEvent> page)
    {
        lock (gate)
        {
            if (after < from) return false;
            for (var position = after + 1; position <= through && page.Count < limit; position++) page.Add(ring[position % ring.Length]);
            return true;
        }
    }

    /// <summary>Completes when there is something after a position.</summary>
    public async Task Beyond(long position, CancellationToken cancellation)
    {
        while (true)
        {
            Task wait;
            lock (gate)
            {
                if (through > position) return;
                wait = changed.Task;
            }
            // A feed that broke wakes everybody with its fault.
            await (await Task.WhenAny(wait, reading).WaitAsync(cancellation));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // Why it ended does not matter any more: whoever waited has been told.
        await reading.ContinueWith(ended => ended.Exception, TaskScheduler.Default);
        stop.Dispose();
    }

    private async Task Read(EventSource source)
    {
        await foreach (var batch in source.Follow(through, stop.Token)) Take(batch);
        throw new InvalidOperationException("The ledger stopped telling of events.");
    }

    private void Take(IReadOnlyList<LedgerEvent> batch)
    {
        if (batch.Count == 0) return;
        List<Action>? late = null;
        TaskCompletionSource waiting;
        lock (gate)
        {
            foreach (var next in batch)
            {
                if (next.Position != through + 1)
                    throw new InvalidOperationException($"After {through} the ledger gave {next.Position}: positions have no gaps.");
                ring[next.Position % ring.Length] = next;
                through = next.Position;
            }
            from = Math.Max(from, through - ring.Length);
            foreach (var reader in readers)
            {
                if (reader.Waiting is { } act && through - reader.WaitsSince > ring.Length) (late ??= []).Add(act);
            }
            (waiting, changed) = (changed, NewSignal());
        }
        waiting.SetResult();
        late?.ForEach(act => act());
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>One subscriber of the feed.</summary>
internal sealed class FeedReader : IDisposable
{
    private Action? waiting;

    /// <summary>What to do when it is left behind; null while it is not waiting for its client.</summary>
    public Action? Waiting
    {
        get => Volatile.Read(ref waiting);
        set => Volatile.Write(ref waiting, value);
    }

    /// <summary>Where the ledger stood when it began to wait.</summary>
    public long WaitsSince { get; set; }

    /// <summary>It waits no longer.</summary>
    public void Dispose() => Waiting = null;
}
