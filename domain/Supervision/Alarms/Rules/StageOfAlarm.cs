using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>An alarm goes its way in order: raised, the driver told, acknowledged, corrected, the driver treated, closed.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "该报警当前状态为 {stage}，不能办理。",
    "The alarm stands at {stage}; the act does not follow from there.")]
public static class StageOfAlarm
{
    public static readonly RuleId Id = new("SUP-ALM-005");

    public static Refusal? Check(AlarmCase alarm, params ReadOnlySpan<AlarmStage> allowed)
    {
        foreach (var stage in allowed)
            if (alarm.Stage == stage) return null;
        return new Refusal(Id, ("stage", alarm.Stage?.ToString() ?? "—"));
    }
}
