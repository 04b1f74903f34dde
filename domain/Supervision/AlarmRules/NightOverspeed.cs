using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>OSN 客车夜间超速: by night a coach drives at no more than 80 % of the limit by day. Peak: speed, 0.1 km/h.</summary>
[Law(MonitoringMeasures.Art24)]
public static class NightOverspeed
{
    public static Hit? Test(Moment at, AlarmParameters by) =>
        at.Around.SpeedLimit > 0 && by.IsNight(at.SecondOfDay)
        && at.Speed * 100 > at.Around.SpeedLimit * 10 * by.PercentOfTheLimitByNight
            ? new(at.Speed)
            : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("OSN", [AlarmCode.OSN], Test, by.OverspeedSeconds, by.OverspeedGap, by.OverspeedMerge) { ClaimBits = AlarmBits.Overspeed };
}
