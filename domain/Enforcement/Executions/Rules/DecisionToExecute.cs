using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>What is enforced is a penalty decision that was served and stands, or an order to correct of the same case.</summary>
[Law(AdministrativeCompulsionLaw.Art37)]
[RuleText(
    "该案没有已送达且有效的决定或者责令改正通知 {number}。",
    "The case has no decision or order to correct {number} that was served and stands.")]
public static class DecisionToExecute
{
    public static readonly RuleId Id = new("ENF-EXE-001");

    public static Refusal? Check(string number, EnforcementContext context) =>
        context.Enforced is { } enforced
        && (enforced is { Decision: { } decision, Served: not null, DecisionRevoked: false } && decision.DecisionNumber == number
            || enforced.CorrectionOrders.Contains(number))
            ? null
            : new Refusal(Id, ("number", number));
}
