using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// OS1, OS2, OS3 超速: faster than the posted limit for at least 30 s; less than 20 %, 20 to 50 %, 50 % and more above it. The code is the gravest
/// that lasted as long. Peak: speed, 0.1 km/h.
/// </summary>
public static class Overspeed
{
    public static Hit? Test(Moment at, AlarmParameters by)
    {
        var limit = at.Around.SpeedLimit * 10;
        if (limit == 0 || at.Speed <= limit) return null;
        var percent = (at.Speed - limit) * 100;
        return new(at.Speed, percent >= limit * by.GravestOverspeed ? 3 : percent >= limit * by.SecondOverspeed ? 2 : 1);
    }

    public static StretchRule Rule(AlarmParameters by) =>
        new("OS", [AlarmCode.OS1, AlarmCode.OS2, AlarmCode.OS3], Test, by.OverspeedSeconds, by.OverspeedGap, by.OverspeedMerge)
        {
            ClaimBits = AlarmBits.Overspeed,
        };
}
