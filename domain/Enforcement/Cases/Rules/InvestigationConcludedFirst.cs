using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Review, notice and decision rest on the report at the end of the investigation.</summary>
[Law(AdministrativePenaltyLaw.Art57), Law(AdministrativePenaltyLaw.Art58)]
[RuleText(
    "调查尚未终结。",
    "The investigation has not ended.")]
public static class InvestigationConcludedFirst
{
    public static readonly RuleId Id = new("ENF-REV-001");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Concluded is null ? new Refusal(Id) : null;
}
