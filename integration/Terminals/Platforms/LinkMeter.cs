using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Platforms;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>Counts what one platform's links carry, between two readings.</summary>
internal sealed class LinkMeter(Instant begin)
{
    /// <summary>Seconds that are told apart; what is later counts as this late.</summary>
    private const int Latest = 3_600;

    private readonly Lock gate = new();
    private readonly SerialWatch serials = new();
    private readonly int[] lags = new int[Latest + 1];
    private readonly SortedDictionary<string, int> faults = new(StringComparer.Ordinal);
    private Instant from = begin;
    private Instant? seenAt;
    private int frames, positions, refused, missing, repeated, timed;

    /// <summary>When its last frame arrived; null before the first.</summary>
    public Instant? SeenAt
    {
        get { lock (gate) return seenAt; }
    }

    /// <param name="isMain">Whose serials are watched: either link counts its own.</param>
    /// <param name="isLogin">See <see cref="SerialWatch.See"/>.</param>
    public void Frame(uint serial, bool isMain, bool isLogin, Instant at)
    {
        lock (gate)
        {
            frames++;
            seenAt = at;
            if (!isMain) return;
            if (serials.See(serial, isLogin) is { } passedOver) missing += passedOver;
            else repeated++;
        }
    }

    public void Fault(string fault)
    {
        lock (gate) faults[fault] = faults.GetValueOrDefault(fault) + 1;
    }

    public void Positions(int taken)
    {
        lock (gate) positions += taken;
    }

    public void Refused(int count)
    {
        lock (gate) refused += count;
    }

    /// <summary>A position that was sent in real time.</summary>
    public void Lag(Instant at, Instant receivedAt)
    {
        lock (gate)
        {
            lags[Math.Clamp((long)(receivedAt - at).TotalSeconds, 0, Latest)]++;
            timed++;
        }
    }

    /// <summary>What was counted since the last reading; null for nothing. Counting begins anew.</summary>
    public LinkReadings? Read(Instant now)
    {
        lock (gate)
        {
            if (frames == 0 && faults.Count == 0) return null;
            var readings = new LinkReadings(
                from, now, seenAt, frames, positions, refused, missing, repeated, Percentile(50), Percentile(95),
                [.. faults.Select(fault => new LinkFault(fault.Key, fault.Value))]);
            (from, frames, positions, refused, missing, repeated, timed) = (now, 0, 0, 0, 0, 0, 0);
            Array.Clear(lags);
            faults.Clear();
            return readings;
        }
    }

    private int? Percentile(int percent)
    {
        if (timed == 0) return null;
        // The smallest lag that so many of a hundred do not exceed.
        var rank = ((long)timed * percent + 99) / 100;
        var (lag, passed) = (0, (long)lags[0]);
        while (passed < rank) passed += lags[++lag];
        return lag;
    }
}
