using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>A timer has run out when its moment has come.</summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "该时限至 {due}，尚未届满或者未设定。",
    "The timer runs until {due}, or is not set.")]
public static class AlarmTimerRunOut
{
    public static readonly RuleId Id = new("SUP-ALM-006");

    public static Refusal? Check(AlarmCase alarm, AlarmTimer timer, ActContext context) =>
        alarm.Timers.RunsOutAt(timer) is { } moment
            ? context.At > moment ? null : new Refusal(Id, ("due", moment))
            : new Refusal(Id, ("due", "—"));
}
