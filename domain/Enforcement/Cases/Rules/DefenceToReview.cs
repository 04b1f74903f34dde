using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A review looks into a statement that was received.</summary>
[Law(AdministrativePenaltyLaw.Art45)]
[RuleText(
    "没有待复核的陈述申辩。",
    "There is no statement to look into.")]
public static class DefenceToReview
{
    public static readonly RuleId Id = new("ENF-DEF-001");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Defence.AwaitsReview ? null : new Refusal(Id);
}
