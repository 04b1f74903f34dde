using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>A roll-call 查岗 and when it was answered.</summary>
public sealed record RollCall(Instant AskedAt, Instant? AnsweredAt);

/// <summary>The indicators of platforms and enterprises that are not made of tracks (vehicles §7).</summary>
public static class PlatformIndicators
{
    /// <summary>入网率: vehicles that have ever sent a qualified record ÷ vehicles that must be on the network.</summary>
    public static Rate OnNetwork(int onNetwork, int mustBe, string version) => Rate.Of("入网率", onNetwork, mustBe, "vehicles", version);

    /// <summary>查岗响应率: answered within the limit (ten minutes) ÷ calls; calls within an outage are left out.</summary>
    public static Rate RollCalls(IEnumerable<RollCall> calls, Duration limit, string version, params ImmutableArray<Outage> outages)
    {
        var asked = calls.Where(call => !outages.Any(outage => outage.Overlaps(call.AskedAt, call.AskedAt + limit))).ToList();
        return Rate.Of("查岗响应率", asked.Count(call => call.AnsweredAt - call.AskedAt <= limit), asked.Count, "calls", version, outages);
    }

    /// <summary>平台连通率: minutes connected ÷ minutes of the period, each less what lies in an outage.</summary>
    /// <param name="connected">Times of connection, not overlapping.</param>
    public static Rate Connectivity(Interval period, IEnumerable<Interval> connected, string version, params ImmutableArray<Outage> outages)
    {
        var counted = Without([period], outages);
        var up = connected.SelectMany(time => counted.Select(part => Overlap(time, part)));
        return Rate.Of("平台连通率", Minutes(up.Aggregate(Duration.Zero, (sum, part) => sum + part)),
            Minutes(counted.Aggregate(Duration.Zero, (sum, part) => sum + part.Duration)), "minutes", version, outages);
    }

    /// <summary>违法处理率: alarms closed with treatment ÷ those to be treated; the law asks for at least 90 % (DSM 35).</summary>
    /// <param name="toBeTreated">Confirmed, or left until their time ran out without being closed as false.</param>
    [Law(MonitoringMeasures.Art35)]
    public static Rate Handling(int closedWithTreatment, int toBeTreated, string version) =>
        Rate.Of("违法处理率", closedWithTreatment, toBeTreated, "alarms", version);

    private static decimal Minutes(Duration duration) => duration.ToTimeSpan().Ticks / (decimal)TimeSpan.TicksPerMinute;

    private static Duration Overlap(Interval one, Interval other)
    {
        var (from, until) = (Instant.Max(one.Start, other.Start), Instant.Min(one.End, other.End));
        return from < until ? until - from : Duration.Zero;
    }

    private static List<Interval> Without(List<Interval> parts, ImmutableArray<Outage> outages)
    {
        foreach (var outage in outages)
            parts = [.. parts.SelectMany(part => Cut(part, outage))];
        return parts;
    }

    private static IEnumerable<Interval> Cut(Interval part, Outage outage)
    {
        if (!outage.Overlaps(part.Start, part.End))
        {
            yield return part;
            yield break;
        }
        if (part.Start < outage.From) yield return new(part.Start, outage.From);
        if (outage.Until < part.End) yield return new(outage.Until, part.End);
    }
}
