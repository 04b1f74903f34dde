using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>An alarm grows into a graver one of its kind: one overspeed into another, everything else into itself.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "报警 {code} 不能升级为 {other}。",
    "An alarm {code} does not grow into an alarm {other}.")]
public static class GraverOfTheSameKind
{
    public static readonly RuleId Id = new("SUP-ALM-011");

    public static Refusal? Check(AlarmCode code, AlarmCode other) =>
        code == other || (IsOverspeed(code) && IsOverspeed(other))
            ? null
            : new Refusal(Id, ("code", code.Written()), ("other", other.Written()));

    private static bool IsOverspeed(AlarmCode code) => code is AlarmCode.OS1 or AlarmCode.OS2 or AlarmCode.OS3;
}
