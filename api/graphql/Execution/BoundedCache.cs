using System.Collections.Concurrent;

namespace Regulatory.GraphQL.Execution;

/// <summary>
/// Keeps what was used lately, up to a number of entries. Two generations: what is used moves into the young one; when that is full it
/// becomes the old one, and the old one is dropped.
/// </summary>
public sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly int generation = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<TKey, TValue> young = new();
    private ConcurrentDictionary<TKey, TValue> old = new();

    /// <summary>Entries kept at the moment.</summary>
    public int Count => young.Count + old.Count;

    /// <summary>Null when it is not kept.</summary>
    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (!old.TryRemove(key, out value)) return null;
        Keep(key, value);
        return value;
    }

    public void Keep(TKey key, TValue value)
    {
        var full = young;
        if (full.Count >= generation && Interlocked.CompareExchange(ref young, new ConcurrentDictionary<TKey, TValue>(), full) == full) old = full;
        young[key] = value;
    }
}
