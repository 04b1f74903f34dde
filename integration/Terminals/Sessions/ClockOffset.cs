using NodaTime;

namespace Regulatory.Integration.Terminals.Sessions;

/// <summary>
/// How far a terminal's clock is off, estimated from its live reports: each arrives a little after its time, and some much later, so the
/// smallest of the latest differences is the clock's.
/// </summary>
internal sealed class ClockOffset
{
    private const int Window = 16, Enough = 4;

    /// <summary>A clock that was never set says years; more than that is not told apart.</summary>
    private const long Most = 100L * 365 * 86_400;

    private readonly long[] latest = new long[Window];
    private readonly Lock gate = new();
    private int taken;

    /// <summary>Seconds by which it is behind, negative for ahead; null after too few reports.</summary>
    public long? Seconds
    {
        get
        {
            lock (gate) return taken < Enough ? null : latest.AsSpan(0, Math.Min(taken, Window)).ToArray().Min();
        }
    }

    /// <summary>Takes a live report.</summary>
    public void Take(Instant receivedAt, Instant told)
    {
        lock (gate)
        {
            latest[taken % Window] = Math.Clamp((long)(receivedAt - told).TotalSeconds, -Most, Most);
            // What counts up for ever begins again before it ends.
            taken = taken == int.MaxValue - 1 ? Window : taken + 1;
        }
    }
}
