using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// NB 凌晨 2 时至 5 时违规行驶: a coach that moves for five minutes between 2 and 5, outside service areas and stations, without relay or
/// exemption. Peak: speed, 0.1 km/h.
/// </summary>
[Law(PassengerSafetyNorms.Art38)]
public static class NightRun
{
    public static Hit? Test(Moment at, AlarmParameters by) =>
        at.Speed > 0 && at.SecondOfDay >= by.StandstillFromHour * 3600 && at.SecondOfDay < by.StandstillUntilHour * 3600
        && !at.Around.IsStoppingPlace && !at.Around.IsExemptByNight
            ? new(at.Speed)
            : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("NB", [AlarmCode.NB], Test, by.NightRunSeconds, by.BridgedGap, by.NightRunMerge);
}
