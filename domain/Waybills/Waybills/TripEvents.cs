using NodaTime;

namespace Regulatory.Domain.Waybills;

/// <summary>How a trip leaves its plan.</summary>
public enum DeviationKind
{
    /// <summary>偏离路线</summary>
    OffRoute,

    /// <summary>进入限制区域</summary>
    RestrictedZone,

    /// <summary>超速</summary>
    Speeding,

    /// <summary>非许可地点停车</summary>
    UnpermittedStop,
}

/// <summary>One deviation, found in the track of the vehicle; its points stay there.</summary>
/// <param name="Until">When it was over; null where it was not yet.</param>
/// <param name="Metres">Off the planned way, at most.</param>
/// <param name="SpeedKmh">Highest speed.</param>
/// <param name="LimitKmh">The limit that it broke.</param>
/// <param name="Zone">Name of the restricted zone.</param>
public sealed record Deviation(
    DeviationKind Kind,
    Instant From,
    Instant? Until,
    WaybillPoint Point,
    int? Metres = null,
    int? SpeedKmh = null,
    int? LimitKmh = null,
    string? Zone = null)
{
    /// <summary>How long it had lasted at a moment, in whole minutes.</summary>
    public int MinutesBy(Instant moment) => (int)Math.Min(int.MaxValue, ((Until ?? moment) - From).TotalMinutesWhole());
}

/// <summary>What went wrong.</summary>
public enum IncidentKind
{
    /// <summary>泄漏</summary>
    Leak,

    /// <summary>火灾、爆炸</summary>
    FireOrExplosion,

    /// <summary>交通事故</summary>
    TrafficAccident,

    /// <summary>被盗、丢失</summary>
    LossOrTheft,

    /// <summary>其他</summary>
    OtherIncident,
}

/// <summary>An officer at the roadside, with the certificate that was shown.</summary>
/// <param name="CertificateUntil">Last day, inclusive.</param>
public sealed record RoadsideOfficer(string Account, string Name, string CertificateNumber, LocalDate CertificateUntil);

/// <summary>What an inspection on the road came to.</summary>
public enum RoadsideResult
{
    /// <summary>合格</summary>
    InOrder,

    /// <summary>责令改正</summary>
    OrderedToCorrect,

    /// <summary>移交立案</summary>
    HandedToCase,
}

internal static class WholeMinutes
{
    public static long TotalMinutesWhole(this Duration duration) => duration.BclCompatibleTicks / NodaConstants.TicksPerMinute;
}
