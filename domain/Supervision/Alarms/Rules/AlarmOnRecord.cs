using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>An act is about an alarm that was raised.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该报警不存在。",
    "There is no such alarm.")]
public static class AlarmOnRecord
{
    public static readonly RuleId Id = new("SUP-ALM-003");

    public static Refusal? Check(AlarmCase alarm) => alarm.Raised is null ? new Refusal(Id) : null;
}
