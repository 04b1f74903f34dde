namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>How often each fault was met on one connection. Not for several threads at once.</summary>
public sealed class FaultCounts
{
    private static readonly int Reasons = Enum.GetValues<FrameFault>().Length;
    private readonly long[] counts = new long[Reasons];

    public long this[FrameFault fault] => counts[(int)fault];

    /// <summary>Sound frames.</summary>
    public long Frames => counts[(int)FrameFault.None];

    /// <summary>All faults together.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            for (var i = 1; i < counts.Length; i++) total += counts[i];
            return total;
        }
    }

    internal void Add(FrameFault fault) => counts[(int)fault]++;
}
