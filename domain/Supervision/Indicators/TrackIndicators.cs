using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>
/// The indicators that are made of vehicles' days (vehicles §7, jt808 protocol §6). All of them take digests of the period asked about,
/// of the vehicles of whoever is assessed.
/// </summary>
public static class TrackIndicators
{
    /// <summary>上线率: vehicles that sent a qualified record in the period ÷ vehicles on the network, less those reported as parked.</summary>
    /// <param name="onNetwork">入网车辆.</param>
    /// <param name="reportedParked">报停 for the whole period.</param>
    public static Rate Online(
        IEnumerable<DailyVehicleDigest> days, IReadOnlyCollection<VehicleKey> onNetwork, IReadOnlyCollection<VehicleKey> reportedParked, string version)
    {
        var asked = onNetwork.Except(reportedParked).ToHashSet();
        var online = days.Where(day => day.WasOnline && asked.Contains(day.Vehicle)).Select(day => day.Vehicle).Distinct().Count();
        return Rate.Of("上线率", online, asked.Count, "vehicles", version);
    }

    /// <summary>轨迹完整率: continuous mileage ÷ total mileage, in km; breaks within an outage are left out of both.</summary>
    public static Rate Completeness(IEnumerable<DailyVehicleDigest> days, string version, params ImmutableArray<Outage> outages)
    {
        var (continuous, all) = (0L, 0L);
        foreach (var day in days)
        {
            var excused = day.Breaks.Where(gap => outages.Any(outage => outage.Overlaps(gap.From, gap.To))).Sum(gap => gap.Centimetres);
            continuous += day.ContinuousCentimetres;
            all += day.TrackCentimetres - excused;
        }
        return Rate.Of("轨迹完整率", continuous / 100_000m, all / 100_000m, "km", version, outages);
    }

    /// <summary>数据合格率: qualified records ÷ records.</summary>
    public static Rate Qualification(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var all = days.ToList();
        return Rate.Of("数据合格率", all.Sum(day => (long)day.QualifiedRecords), all.Sum(day => (long)day.Records), "records", version);
    }

    /// <summary>卫星定位漂移车辆率: vehicles with drift ÷ vehicles online.</summary>
    public static Rate Drift(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var vehicles = days.GroupBy(day => day.Vehicle).Where(of => of.Any(day => day.WasOnline)).ToList();
        return Rate.Of("漂移车辆率", vehicles.Count(of => of.Any(day => day.HasDrifted)), vehicles.Count, "vehicles", version);
    }

    /// <summary>平均车辆超速次数: overspeeds ÷ vehicles online.</summary>
    public static Rate MeanOverspeed(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var all = days.ToList();
        return Rate.Of("平均车辆超速次数", all.Sum(Overspeeds), VehiclesOnline(all), "times per vehicle", version);
    }

    /// <summary>平均疲劳驾驶时长: seconds driven beyond the limits ÷ vehicles online.</summary>
    public static Rate MeanFatigue(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var all = days.ToList();
        return Rate.Of("平均疲劳驾驶时长", all.Sum(day => (long)day.FatigueSeconds), VehiclesOnline(all), "seconds per vehicle", version);
    }

    /// <summary>百公里超速次数: overspeeds ÷ (mileage in km ÷ 100).</summary>
    public static Rate OverspeedPerHundredKilometres(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var all = days.ToList();
        return Rate.Of(
            "百公里超速次数", all.Sum(Overspeeds), all.Sum(day => day.TrackCentimetres) / 10_000_000m, "times per 100 km", version);
    }

    /// <summary>
    /// 实时监控覆盖率 at a moment (plan: 100 %): moving vehicles with a fix of no more than ten minutes ago ÷ moving vehicles that must be monitored.
    /// </summary>
    /// <param name="moving">When each vehicle that is known to move had its last fix; null where it never had one.</param>
    /// <param name="limit">How old a fix may be.</param>
    public static Rate Coverage(
        IReadOnlyDictionary<VehicleKey, Instant?> moving, Instant at, Duration limit, string version, params ImmutableArray<Outage> outages)
    {
        // Whoever was last seen in an outage is not asked about.
        var asked = moving.Values.Where(fix => fix is not { } seen || at - seen <= limit || !outages.Any(outage => outage.Overlaps(seen, at))).ToList();
        return Rate.Of("实时监控覆盖率", asked.Count(fix => fix is { } seen && at - seen <= limit), asked.Count, "vehicles", version, outages);
    }

    /// <summary>实时监控覆盖率 of a period: vehicles that were never unseen while moving ÷ vehicles that moved.</summary>
    public static Rate Coverage(IEnumerable<DailyVehicleDigest> days, string version)
    {
        var vehicles = days.GroupBy(day => day.Vehicle).Where(of => of.Any(day => day.HasMoved)).ToList();
        return Rate.Of("实时监控覆盖率", vehicles.Count(of => of.All(day => day.UnseenMovingSeconds == 0)), vehicles.Count, "vehicles", version);
    }

    private static int Overspeeds(DailyVehicleDigest day) =>
        day.CountOf(AlarmCode.OS1) + day.CountOf(AlarmCode.OS2) + day.CountOf(AlarmCode.OS3);

    private static int VehiclesOnline(IEnumerable<DailyVehicleDigest> days) =>
        days.Where(day => day.WasOnline).Select(day => day.Vehicle).Distinct().Count();
}
