using System.Collections.Concurrent;
using System.Collections.Immutable;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes.Following;

/// <summary>
/// What the streams of the instances that were concerned last hold, with its places in the ledger, so that the next fact need not have it
/// read again. It may be behind what others have recorded since: what is appended asserts the version that was remembered, and what others
/// record comes by in its own turn.
/// </summary>
/// <param name="epoch">Changes when somebody was erased: nothing from before is kept in memory.</param>
internal sealed class InstanceMemory(Func<long> epoch)
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<ProcessId, (ImmutableArray<(long Position, ProcessFact Fact)> Recorded, long Epoch)> known = new();

    public long Epoch => epoch();

    /// <summary>Takes out what is remembered of an instance; null when it is to be read.</summary>
    /// <param name="least">Facts that are on record at least.</param>
    public ImmutableArray<(long Position, ProcessFact Fact)>? Take(ProcessId process, long least) =>
        known.TryRemove(process, out var entry) && entry.Epoch == epoch() && entry.Recorded.Length >= least ? entry.Recorded : null;

    /// <param name="since">The <see cref="Epoch"/> before it was read.</param>
    public void Keep(ProcessId process, ImmutableArray<(long Position, ProcessFact Fact)> recorded, long since)
    {
        if (known.Count >= Most) known.Clear();
        known[process] = (recorded, since);
    }
}
