using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace Regulatory.Integration.Terminals.Gateway;

/// <summary>
/// What the gateway of this process has counted since it began, by name: <c>frames</c>, <c>pauses</c>, <c>fault.checksum</c>,
/// <c>cut.idle</c> and so on. The same counts are the meter <c>Regulatory.Terminals</c>.
/// </summary>
public sealed class GatewayCounts
{
    private static readonly Meter Meter = new("Regulatory.Terminals");
    private static readonly Counter<long> Instrument = Meter.CreateCounter<long>("regulatory.terminals.counts");

    private readonly ConcurrentDictionary<string, long[]> counts = new(StringComparer.Ordinal);
    private long frames;

    /// <summary>How often something was counted.</summary>
    public long this[string name] => name == "frames" ? Interlocked.Read(ref frames)
        : counts.TryGetValue(name, out var count) ? Interlocked.Read(ref count[0]) : 0;

    /// <summary>All counts.</summary>
    public ImmutableSortedDictionary<string, long> All => counts.ToImmutableSortedDictionary(pair => pair.Key, pair => Interlocked.Read(ref pair.Value[0]))
        .Add("frames", Interlocked.Read(ref frames));

    internal void Frame() => Interlocked.Increment(ref frames);

    internal void Add(string name)
    {
        Interlocked.Increment(ref counts.GetOrAdd(name, _ => new long[1])[0]);
        Instrument.Add(1, new KeyValuePair<string, object?>("name", name));
    }
}
