namespace Regulatory.GraphQL.Execution;

/// <summary>Loads the values of many keys in one call. A key without an entry in the answer has no value.</summary>
public delegate ValueTask<IReadOnlyDictionary<TKey, TValue>> BatchLoader<TKey, TValue>(
    IReadOnlyList<TKey> keys, CancellationToken cancellation)
    where TKey : notnull;

/// <summary>Loads that wait until no field of a level can go on without them.</summary>
public abstract class Batch
{
    internal abstract bool IsWaiting { get; }

    internal abstract Task LoadWaitingAsync(CancellationToken cancellation);
}

/// <summary>
/// Collects the keys that the fields of one level ask for and loads them with one call. Asked twice for a key, it loads it once a request.
/// </summary>
public sealed class Batch<TKey, TValue> : Batch
    where TKey : notnull
{
    private readonly BatchLoader<TKey, TValue> loader;
    private readonly Action wake;
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> known = [];
    private List<TKey> waiting = [];

    internal Batch(BatchLoader<TKey, TValue> loader, Action wake) => (this.loader, this.wake) = (loader, wake);

    internal override bool IsWaiting
    {
        get
        {
            lock (gate) return waiting.Count > 0;
        }
    }

    /// <summary>The value of a key, or default when there is none. Done when the level's batch was loaded.</summary>
    public Task<TValue?> LoadAsync(TKey key)
    {
        TaskCompletionSource<TValue?>? load;
        lock (gate)
        {
            if (known.TryGetValue(key, out load)) return load.Task;
            known.Add(key, load = new TaskCompletionSource<TValue?>());
            waiting.Add(key);
            if (waiting.Count > 1) return load.Task;
        }

        wake();
        return load.Task;
    }

    /// <summary>Continuations run here and now, so that whatever they ask for next is asked before the next level's batch is loaded.</summary>
    internal override async Task LoadWaitingAsync(CancellationToken cancellation)
    {
        List<TKey> keys;
        lock (gate) (keys, waiting) = (waiting, []);
        try
        {
            var values = await loader(keys, cancellation).ConfigureAwait(false);
            foreach (var key in keys) SourceOf(key).SetResult(values.TryGetValue(key, out var value) ? value : default);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            foreach (var key in keys) SourceOf(key).TrySetException(fault);
        }
        catch (OperationCanceledException)
        {
            foreach (var key in keys) SourceOf(key).TrySetCanceled(cancellation);
        }
    }

    private TaskCompletionSource<TValue?> SourceOf(TKey key)
    {
        lock (gate) return known[key];
    }
}

/// <summary>The batches of one request.</summary>
public sealed class Batches
{
    private readonly CancellationToken cancellation;
    private readonly Lock gate = new();
    private readonly Dictionary<object, Batch> byOwner = [];

    internal Batches(CancellationToken cancellation) => this.cancellation = cancellation;

    /// <summary>Told when a batch has its first key, from whatever thread asked for it.</summary>
    internal Action Wake { get; set; } = static () => { };

    /// <summary>The batch of an owner (a field's definition, a name), made the first time it is asked for.</summary>
    public Batch<TKey, TValue> Get<TKey, TValue>(object owner, BatchLoader<TKey, TValue> loader)
        where TKey : notnull
    {
        lock (gate)
        {
            if (byOwner.TryGetValue(owner, out var known)) return (Batch<TKey, TValue>)known;
            var batch = new Batch<TKey, TValue>(loader, () => Wake());
            byOwner.Add(owner, batch);
            return batch;
        }
    }

    /// <summary>Loads all that waits, side by side. False when nothing did.</summary>
    internal async Task<bool> LoadWaitingAsync()
    {
        List<Task>? loads = null;
        lock (gate)
        {
            foreach (var batch in byOwner.Values)
            {
                if (batch.IsWaiting) (loads ??= []).Add(Task.Run(() => batch.LoadWaitingAsync(cancellation), CancellationToken.None));
            }
        }

        if (loads is null) return false;
        await Task.WhenAll(loads).ConfigureAwait(false);
        return true;
    }
}
