using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>The latest credible position of a terminal, and when it was last heard of.</summary>
/// <param name="Speed">Tenths of km/h.</param>
/// <param name="ReceivedAt">When the latest report arrived, whether or not it had a place.</param>
public sealed record LivePoint(GeoPosition Position, int Speed, int Direction, Instant MeasuredAt, Instant ReceivedAt)
{
    /// <summary>What is known after a report; null where nobody knows where the terminal is.</summary>
    /// <param name="quality">By what a report is believed.</param>
    public static LivePoint? After(LivePoint? known, StoredPosition stored, QualityParameters quality)
    {
        var heard = known is null || known.ReceivedAt < stored.ReceivedAt ? stored.ReceivedAt : known.ReceivedAt;
        var point = TrackPoints.Of(stored, default);
        if (point is null || (Plausibility.Of(point, quality) & (Plausibility.Misdated | Plausibility.NoPlace)) is not PointFaults.None
            || known?.MeasuredAt > point.At)
            return known is null ? null : known with { ReceivedAt = heard };
        return new(point.Position, point.Speed, point.Direction, point.At, heard);
    }
}

/// <summary>By what the map says what a vehicle does.</summary>
/// <param name="MovingSpeed">Tenths of km/h from which on a vehicle drives.</param>
/// <param name="UnseenMoving">For how long one on the road may be silent; a fix that old is stale.</param>
/// <param name="UnseenParked">For how long a parked one may be.</param>
public sealed record LiveParameters(int MovingSpeed, Duration UnseenMoving, Duration UnseenParked, QualityParameters Quality)
{
    public LiveState StateOf(LivePoint point, bool isOffline, Instant now)
    {
        var moving = point.Speed >= MovingSpeed;
        if (isOffline || now - point.ReceivedAt > (moving ? UnseenMoving : UnseenParked)) return LiveState.Offline;
        return moving ? LiveState.Moving : LiveState.Stopped;
    }
}
