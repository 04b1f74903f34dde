using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// DRF 定位漂移: jumps that no vehicle can make, more than 160 km/h from the last good place; jumps that follow each other are one episode.
/// Peak: implied speed, km/h.
/// </summary>
public static class Drift
{
    public static Hit? Test(Moment at, AlarmParameters by) => at.ImpliedSpeed > by.Quality.DriftSpeed ? new(at.ImpliedSpeed) : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("DRF", [AlarmCode.DRF], Test, Least: 0, by.BridgedGap, by.BridgedGap) { SeesJumps = true };
}
