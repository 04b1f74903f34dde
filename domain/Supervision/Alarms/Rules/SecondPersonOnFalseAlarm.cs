using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>Two persons close a false alarm: who proposed it does not decide.</summary>
[Law(OwnRules.TwoPersons)]
[RuleText(
    "误报关闭须由提出人以外的第二人复核，并且已有人提出。",
    "A false alarm is proposed by one person and decided by another.")]
public static class SecondPersonOnFalseAlarm
{
    public static readonly RuleId Id = new("SUP-ALM-009");

    public static Refusal? Check(AlarmCase alarm, Actor actor) =>
        !alarm.IsOver && alarm.Proposed is { } proposed && proposed.Account != actor.Account ? null : new Refusal(Id);
}
