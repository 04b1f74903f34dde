using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Rules;

/// <summary>No act is dated in the future of the server's clock, and none before the entry that precedes it.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "行为日期 {on} 不得晚于当日 {today}，也不得早于上一事项 {previous}。",
    "The act is dated {on}: it may be neither after today ({today}) nor before the previous entry ({previous}).")]
public static class SupervisionActsInOrder
{
    public static readonly RuleId Id = new("SUP-ACT-001");

    public static Refusal? Check(LocalDate? lastOn, ActContext context) =>
        context.At > context.Now || context.On < lastOn
            ? new Refusal(Id, ("on", context.On), ("today", context.Today), ("previous", lastOn ?? context.On))
            : null;
}
