using NodaTime;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// What is wrong with one position by itself (jt808 peers §4 no. 8 and 9, protocol §6). Apart from decoding: a position is kept
/// whatever is wrong with it.
/// </summary>
public static class Plausibility
{
    /// <summary>
    /// What makes a record unqualified 不合格 in the official count: time, place, speed, direction, altitude out of range. A lost fix or a drift
    /// is counted by its own name, not here.
    /// </summary>
    public const PointFaults Disqualifying = PointFaults.FutureTime | PointFaults.ImpossibleTime | PointFaults.OutOfChina
        | PointFaults.ZeroPosition | PointFaults.Speed | PointFaults.Altitude | PointFaults.Direction;

    /// <summary>What makes the time useless: the point cannot be placed in the track.</summary>
    public const PointFaults Misdated = PointFaults.FutureTime | PointFaults.ImpossibleTime;

    /// <summary>What makes a point no part of the way: alive, but not a place.</summary>
    public const PointFaults NoPlace = PointFaults.NoFix | PointFaults.OutOfChina | PointFaults.ZeroPosition | PointFaults.Speed;

    // 73°33′–135°05′ E, 3°51′–53°33′ N.
    private const int West = 73_550_000, East = 135_083_333, South = 3_850_000, North = 53_550_000;

    // The terminals' two-digit year makes 2000 of a clock that was never set.
    private static readonly Instant Earliest = ChinaTime.StartOf(new(2001, 1, 1));

    /// <summary>The faults of a point by itself.</summary>
    public static PointFaults Of(TrackPoint point, QualityParameters by) =>
        Time(point.At, point.ReceivedAt, by)
        | Place(point.Position)
        | (point.HasFix ? PointFaults.None : PointFaults.NoFix)
        | (point.Speed < 0 || point.Speed > by.HighestSpeed * 10 ? PointFaults.Speed : PointFaults.None)
        | (point.Altitude is < -200 or > 6500 ? PointFaults.Altitude : PointFaults.None)
        | (point.Direction is < 0 or > 359 ? PointFaults.Direction : PointFaults.None)
        | (point.HasFix && point.RecorderSpeed is { } recorder && Math.Abs((long)recorder - point.Speed) > by.SpeedMismatch * 10
            ? PointFaults.SpeedMismatch : PointFaults.None);

    private static PointFaults Time(Instant at, Instant received, QualityParameters by)
    {
        if (at < Earliest || received - at > Duration.FromDays(by.DaysKeptByTerminals)) return PointFaults.ImpossibleTime;
        return at - received > Duration.FromSeconds(by.SecondsAhead) ? PointFaults.FutureTime : PointFaults.None;
    }

    private static PointFaults Place(GeoPosition at)
    {
        if (at.IsZero) return PointFaults.ZeroPosition;
        return IsInChina(at) ? PointFaults.None : PointFaults.OutOfChina;
    }

    /// <summary>Within the rectangle that holds the country.</summary>
    internal static bool IsInChina(GeoPosition at) => at.Longitude is >= West and <= East && at.Latitude is >= South and <= North;
}
