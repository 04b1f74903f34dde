using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Reconsideration or judgment concerns the decision of this case.</summary>
[Law(AdministrativeReconsiderationLaw.Art20), Law(AdministrativeLitigationLaw.Art46)]
[RuleText(
    "该案没有文号为 {number} 的处罚决定。",
    "The case has no decision {number}.")]
public static class DecisionUnderReview
{
    public static readonly RuleId Id = new("ENF-OUT-001");

    public static Refusal? Check(EnforcementCase enforcementCase, string number) =>
        enforcementCase.Decision?.DecisionNumber == number || enforcementCase.UndoneDecisions.Contains(number)
            ? null
            : new Refusal(Id, ("number", number));
}
