using Regulatory.Ledger;

namespace Regulatory.Integration.Acts;

/// <summary>
/// The states of the aggregates used last, so that an act on a living matter needs no read. A stale entry is harmless: every
/// append, of a refusal too, asserts the version that the decision was based on.
/// </summary>
internal sealed class StateCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<StreamName, LinkedListNode<(StreamName Stream, object State, long Version)>> entries = [];
    private readonly LinkedList<(StreamName Stream, object State, long Version)> byUse = new();

    public (object State, long Version)? Find(StreamName stream)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(stream, out var node)) return null;
            byUse.Remove(node);
            byUse.AddFirst(node);
            return (node.Value.State, node.Value.Version);
        }
    }

    /// <summary>Counts how often everything was forgotten.</summary>
    public long Epoch
    {
        get
        {
            lock (gate) return field;
        }
        private set;
    }

    /// <summary>Forgets everything, and takes nothing that was read before.</summary>
    public void Clear()
    {
        lock (gate)
        {
            Epoch++;
            entries.Clear();
            byUse.Clear();
        }
    }

    /// <summary>Keeps the newer of what is cached and what is given.</summary>
    /// <param name="epoch">The <see cref="Epoch"/> before the state was read.</param>
    public void Store(StreamName stream, object state, long version, long epoch)
    {
        lock (gate)
        {
            if (epoch != Epoch) return;
            if (entries.TryGetValue(stream, out var node))
            {
                if (node.Value.Version > version) return;
                byUse.Remove(node);
            }
            entries[stream] = byUse.AddFirst((stream, state, version));
            if (byUse.Count <= capacity) return;
            entries.Remove(byUse.Last!.Value.Stream);
            byUse.RemoveLast();
        }
    }
}
