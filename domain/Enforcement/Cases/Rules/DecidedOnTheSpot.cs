using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Only a decision on the spot is reported to the agency afterwards.</summary>
[Law(AdministrativePenaltyLaw.Art52)]
[RuleText(
    "该案不是当场处罚案件。",
    "The case was not decided on the spot.")]
public static class DecidedOnTheSpot
{
    public static readonly RuleId Id = new("ENF-SPT-003");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.IsSimplified ? null : new Refusal(Id);
}
