using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-19: the decision is not earlier than the end of the hearing.</summary>
[Law(AdministrativePenaltyLaw.Art64), Law(OwnRules.OrderOfTime)]
[RuleText(
    "处罚决定不得早于听证结束的时间 {endedAt}。",
    "The decision is not earlier than the end of the hearing ({endedAt}).")]
public static class DecisionAfterHearing
{
    public static readonly RuleId Id = new("ENF-DEC-012");

    public static Refusal? Check(EnforcementCase enforcementCase, EnforcementContext context) =>
        enforcementCase.Hearing.Held is { } held && context.At < held.EndedAt ? new Refusal(Id, ("endedAt", held.EndedAt)) : null;
}
