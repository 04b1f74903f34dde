using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>What is done about an alarm is done after the episode began.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "所报时间 {at} 早于报警开始时间 {started} 或者晚于当前时间。",
    "The moment {at} lies before the alarm began ({started}), or in the future.")]
public static class DoneAfterAlarm
{
    public static readonly RuleId Id = new("SUP-ALM-007");

    public static Refusal? Check(AlarmCase alarm, Instant at, ActContext context) =>
        at < alarm.Raised!.StartedAt || at > context.Now ? new Refusal(Id, ("at", at), ("started", alarm.Raised.StartedAt)) : null;
}
