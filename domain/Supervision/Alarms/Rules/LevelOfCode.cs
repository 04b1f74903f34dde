using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>An alarm has its code's level, or the gravest that the code may reach.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "报警 {code} 的级别不能为 {level}。",
    "An alarm {code} is not of level {level}.")]
public static class LevelOfCode
{
    public static readonly RuleId Id = new("SUP-ALM-002");

    public static Refusal? Check(AlarmCode code, AlarmLevel level) =>
        level == code.Level() || level == code.GravestLevel() ? null : new Refusal(Id, ("code", code.Written()), ("level", level));
}
