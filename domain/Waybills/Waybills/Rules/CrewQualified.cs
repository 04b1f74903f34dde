using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-03: whoever drives or escorts has the qualification for dangerous goods, under the number on the waybill, in force and still so on the day of the start, and is not of grade
/// B: the escort is one who is qualified (O29 44), the driver too, whom the pre-trip briefing rests on (O29 25).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art44), Law(RoadDangerousGoodsSafetyMeasures.Art25)]
[RuleText(
    "W-03 {duty}没有有效的危险货物运输从业资格（{standing}），或者诚信考核等级为B级（{grade}）（{dutyName}）。",
    "W-03 The {dutyName} ({duty}) has no dangerous-goods qualification in force ({standing}), or is of honesty grade B ({grade}).")]
public static class CrewQualified
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-03";

    public static readonly RuleId Id = new("WAY-VAL-003");

    private const string Barred = "B";

    public static Refusal? Check(WaybillContent content, CrewDuty duty, CrewOnRecord member, WaybillsContext context)
    {
        // Limited and excepted quantities travel without escort, and with any driver.
        if (content.Regime() is not GoodsRegime.Full) return null;
        var standing = context.Circumstances.StandingOf(member.Person, duty);
        return standing is { InForce: true, NumberAgrees: true } && !(standing.Until < ChinaTime.DayOf(content.PlannedStart)) && standing.HonestyGrade != Barred
            ? null
            : new Refusal(
                Id, ("duty", WordOf(duty)), ("dutyName", duty), ("standing", standing?.Standing ?? "—"), ("grade", standing?.HonestyGrade ?? "—"));
    }

    private static string WordOf(CrewDuty duty) => duty switch
    {
        CrewDuty.Driver => "驾驶员",
        CrewDuty.SecondDriver => "第二驾驶员",
        _ => "押运员",
    };
}
