using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills;

/// <summary>What a dispatcher is told without being stopped (waybills §5).</summary>
public enum WarningKind
{
    /// <summary>0时至6时途经限行路段</summary>
    RestrictedSegmentAtNight,

    /// <summary>橙色、红色气象预警</summary>
    Weather,

    /// <summary>收货人未在册</summary>
    ConsigneeUnknown,

    /// <summary>数量异常</summary>
    UnusualQuantity,

    /// <summary>终端信号未接入: nobody here can say whether it is online.</summary>
    TerminalNotTracked,
}

/// <summary>One warning.</summary>
/// <param name="About">The segment, the weather, the mass; null where there is nothing to add.</param>
public sealed record SoftWarning(WarningKind Kind, string? About = null);

/// <summary>The warnings about a waybill. None of them refuses anything.</summary>
public static class SoftWarnings
{
    /// <summary>1 red, 2 orange.</summary>
    private const int Orange = 2;

    private static readonly LocalTime NightEnds = new(6, 0);

    public static ImmutableArray<SoftWarning> Of(WaybillContent content, WaybillsContext context)
    {
        var warnings = ImmutableArray.CreateBuilder<SoftWarning>();
        var known = context.Circumstances;
        if (RunsAtNight(content.PlannedStart, content.PlannedArrival))
            foreach (var segment in content.Route.RestrictedSegments)
                warnings.Add(new(WarningKind.RestrictedSegmentAtNight, segment));
        foreach (var weather in known.Weather)
            if (weather.Level <= Orange) warnings.Add(new(WarningKind.Weather, weather.Kind));
        if (!known.ConsigneeIsKnown) warnings.Add(new(WarningKind.ConsigneeUnknown));
        if (known.Lane is { } lane && IsUnusual(content.Load.MassKg, lane, context))
            warnings.Add(new(WarningKind.UnusualQuantity, $"{content.Load.MassKg} kg"));
        if (known.Terminal is { IsRegistered: true, IsTracked: false }) warnings.Add(new(WarningKind.TerminalNotTracked));
        return warnings.ToImmutable();
    }

    /// <summary>Some of the trip lies between midnight and six.</summary>
    private static bool RunsAtNight(Instant start, Instant arrival)
    {
        var begins = start.WithOffset(ChinaTime.Offset);
        return begins.TimeOfDay < NightEnds || ChinaTime.StartOf(begins.Date.PlusDays(1)) < arrival;
    }

    private static bool IsUnusual(int massKg, LaneQuantity lane, WaybillsContext context)
    {
        var times = context.Figures.NumberOf(WaybillFigures.DeviationsOfLane, context.On);
        return lane.Trips >= context.Figures.NumberOf(WaybillFigures.TripsOfLane, context.On)
            && Math.Abs((long)massKg - lane.MeanKg) > (long)times * lane.DeviationKg;
    }
}
