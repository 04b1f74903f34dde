using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// RT 偏离路线、越界: further than 2 km from the planned route, or outside the zone that the trip's board allows, for more than ten minutes
/// (waybills §4 "for >10 min"). Peak: metres from the route; 0 where only the zone was left.
/// </summary>
public static class OffRoute
{
    public static Hit? Test(Moment at, AlarmParameters by) =>
        at.Around.IsOutsideZone || at.Around.OffRoute > by.CorridorMetres ? new(at.Around.OffRoute ?? 0) : null;

    public static StretchRule Rule(AlarmParameters by) =>
        new("RT", [AlarmCode.RT], Test, by.OffRouteSeconds, by.BridgedGap, by.BridgedGap)
        {
            MoreThanLeast = true,
            ClaimBits = AlarmBits.OffRoute,
        };
}
