using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>Nothing is added to an alarm that is over, but notes.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "该报警不存在或者已经关闭。",
    "There is no such alarm, or it is closed.")]
public static class AlarmUnderWay
{
    public static readonly RuleId Id = new("SUP-ALM-004");

    public static Refusal? Check(AlarmCase alarm) => alarm.Raised is null || alarm.IsOver ? new Refusal(Id) : null;
}
