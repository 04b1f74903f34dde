using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>A loaded trip of a licensed dangerous-goods vehicle that was detected 检测到的重车行程, whether or not a waybill was made for it.</summary>
/// <param name="Origin">City.</param>
/// <param name="HasValidWaybill">An electronic waybill covered it.</param>
public sealed record DetectedTrip(VehicleKey Vehicle, DivisionCode Origin, Instant DepartedAt, bool HasValidWaybill);

/// <summary>What the indicators ask of one issued waybill. Moments that have not come are null.</summary>
/// <param name="CoveredPermille">How much of the planned route the track covers, in thousandths.</param>
public sealed record WaybillOnRoad(
    Instant IssuedAt, Instant? DepartedAt, Instant? LoadingConfirmedAt, Instant PlannedArrival, Instant? CompletedAt, int? CoveredPermille);

/// <summary>Goods of one class that went from one city to another.</summary>
/// <param name="Kilograms">Loaded mass.</param>
public sealed record GoodsCarried(HazardClass Class, DivisionCode Origin, DivisionCode Destination, LocalDate On, long Kilograms);

/// <summary>One row of the statistics of flow: tonnes by class, pair of cities and month.</summary>
public sealed record GoodsFlow(HazardClass Class, DivisionCode Origin, DivisionCode Destination, YearMonth Month, decimal Tonnes);

/// <summary>The indicators of waybills (waybills §9).</summary>
public static class TripIndicators
{
    /// <summary>电子运单使用率 (target of the plan: 90 %): detected trips with a valid waybill ÷ detected trips.</summary>
    public static Rate WaybillUsage(IEnumerable<DetectedTrip> trips, string version, params ImmutableArray<Outage> outages)
    {
        var asked = trips.Where(trip => !outages.Any(outage => outage.From <= trip.DepartedAt && trip.DepartedAt < outage.Until)).ToList();
        return Rate.Of("电子运单使用率", asked.Count(trip => trip.HasValidWaybill), asked.Count, "trips", version, outages);
    }

    /// <summary>及时率: issued before departure ÷ all.</summary>
    public static Rate Timeliness(IEnumerable<WaybillOnRoad> waybills, string version) =>
        Of("运单及时率", waybills, of => true, of => of.DepartedAt is not { } departed || of.IssuedAt < departed, version);

    /// <summary>轨迹匹配率: whose track covers at least 90 % of the route ÷ completed.</summary>
    public static Rate TrackMatch(IEnumerable<WaybillOnRoad> waybills, int leastPermille, string version) =>
        Of("轨迹匹配率", waybills, of => of.CompletedAt is not null, of => of.CoveredPermille >= leastPermille, version);

    /// <summary>完结率: completed within 24 hours after the planned arrival ÷ issued.</summary>
    public static Rate Completion(IEnumerable<WaybillOnRoad> waybills, string version) =>
        Of("运单完结率", waybills, of => true, of => of.CompletedAt - of.PlannedArrival <= Duration.FromHours(24), version);

    /// <summary>装货查验率: with a confirmed loading ÷ departed.</summary>
    public static Rate LoaderChecks(IEnumerable<WaybillOnRoad> waybills, string version) =>
        Of("装货查验率", waybills, of => of.DepartedAt is not null, of => of.LoadingConfirmedAt is not null, version);

    /// <summary>流量流向: tonnes by class, city of origin, city of destination and month, the largest first.</summary>
    public static ImmutableArray<GoodsFlow> Flows(IEnumerable<GoodsCarried> carried) =>
    [
        .. carried.GroupBy(goods => (goods.Class, goods.Origin, goods.Destination, Month: goods.On.ToYearMonth()))
            .Select(of => new GoodsFlow(of.Key.Class, of.Key.Origin, of.Key.Destination, of.Key.Month, of.Sum(goods => goods.Kilograms) / 1000m))
            .OrderByDescending(flow => flow.Tonnes).ThenBy(flow => flow.Origin.ToString(), StringComparer.Ordinal)
            .ThenBy(flow => flow.Destination.ToString(), StringComparer.Ordinal).ThenBy(flow => flow.Class.ToString(), StringComparer.Ordinal)
            .ThenBy(flow => flow.Month.Year).ThenBy(flow => flow.Month.Month),
    ];

    private static Rate Of(
        string name, IEnumerable<WaybillOnRoad> waybills, Func<WaybillOnRoad, bool> asked, Func<WaybillOnRoad, bool> met, string version)
    {
        var all = waybills.Where(asked).ToList();
        return Rate.Of(name, all.Count(met), all.Count, "waybills", version);
    }
}
