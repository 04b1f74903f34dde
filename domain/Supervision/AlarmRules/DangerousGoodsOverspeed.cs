using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// OSD 危险货物运输车辆超速: more than 80 km/h on motorways, 60 on other roads; on a road whose class is not known, only what neither allows. A
/// lower posted limit is <see cref="Overspeed"/>. Peak: speed, 0.1 km/h.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art46)]
public static class DangerousGoodsOverspeed
{
    public static Hit? Test(Moment at, AlarmParameters by)
    {
        var limit = at.Around.Road is RoadKind.Other ? by.DangerousGoodsElsewhere : by.DangerousGoodsOnMotorways;
        return at.Speed > limit * 10 ? new(at.Speed) : null;
    }

    public static StretchRule Rule(AlarmParameters by) =>
        new("OSD", [AlarmCode.OSD], Test, by.OverspeedSeconds, by.OverspeedGap, by.OverspeedMerge) { ClaimBits = AlarmBits.Overspeed };
}
