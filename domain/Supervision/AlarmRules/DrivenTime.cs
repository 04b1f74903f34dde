using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>How long somebody was at the wheel until a moment, from the positions of what they drove: for whoever plans the next trip (W-15).</summary>
/// <param name="ContinuousMinutes">Since the last rest of twenty minutes.</param>
/// <param name="MinutesInDay">In the 24 hours before.</param>
public sealed record DrivenTime(int ContinuousMinutes, int MinutesInDay)
{
    /// <param name="positions">Of the vehicles while this driver was at the wheel, within the 24 hours before, in the order of time.</param>
    public static DrivenTime Of(IEnumerable<TrackPoint> positions, Instant until, AlarmParameters by)
    {
        var (wheel, driven) = (default(WheelTime), 0L);
        TrackPoint? last = null;
        foreach (var point in positions)
        {
            if ((Plausibility.Of(point, by.Quality) & (Plausibility.NoPlace | Plausibility.Misdated)) is not PointFaults.None) continue;
            if (last is not null) Between(last, point.At);
            last = point;
        }
        // He who stands since the last position rests; he who drove then is not held to have stopped.
        if (last is not null && last.Speed < by.MovingSpeed * 10 && until > last.At) Between(last, until);
        return new(wheel.Running / 60, (int)(driven / 60));

        void Between(TrackPoint from, Instant to)
        {
            var seconds = (int)Math.Min((to - from.At).BclCompatibleTicks / NodaConstants.TicksPerSecond, int.MaxValue);
            if (from.Speed < by.MovingSpeed * 10) wheel = wheel.Stand(seconds, by);
            else if (seconds > by.BridgedGap) wheel = wheel.NotKnown();
            else (wheel, driven) = (wheel.Drive(seconds, night: null), driven + seconds);
        }
    }
}
