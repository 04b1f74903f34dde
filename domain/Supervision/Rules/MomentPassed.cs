using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Rules;

/// <summary>What is reported has happened.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "所报时间 {at} 晚于当前时间。",
    "The moment {at} lies in the future.")]
public static class MomentPassed
{
    public static readonly RuleId Id = new("SUP-ACT-004");

    public static Refusal? Check(Instant at, ActContext context) => at <= context.Now ? null : new Refusal(Id, ("at", at));
}
