using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>What is challenged is a penalty decision that the case has taken and served.</summary>
[Law(AdministrativeReconsiderationLaw.Art20)]
[RuleText(
    "该案没有已送达的处罚决定 {number}。",
    "The case has no served decision {number}.")]
public static class DecisionToChallenge
{
    public static readonly RuleId Id = new("ENF-REM-001");

    public static Refusal? Check(FileRemedy command, EnforcementContext context) =>
        context.Challenged is { Decision: { } decision, Served: not null } && decision.DecisionNumber == command.DecisionNumber
            ? null
            : new Refusal(Id, ("number", command.DecisionNumber));
}
