using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>Evidence is collected at a moment that has come.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "收集时间不得晚于当前时间。",
    "Evidence cannot be collected in the future.")]
public static class CollectedInTime
{
    public static readonly RuleId Id = new("ENF-EVD-002");

    public static Refusal? Check(Instant collectedAt, EnforcementContext context) => collectedAt > context.At ? new Refusal(Id) : null;
}
