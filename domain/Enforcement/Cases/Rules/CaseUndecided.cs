using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>What belongs before the decision is not done after it.</summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "该案件已作出决定 {number}，不得再进行决定之前的程序。",
    "The case was decided ({number}); what belongs before the decision is no longer done.")]
public static class CaseUndecided
{
    public static readonly RuleId Id = new("ENF-CAS-003");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase switch
    {
        { Decision: { } decision } => new Refusal(Id, ("number", decision.DecisionNumber)),
        { NoPenalty: { } decision } => new Refusal(Id, ("number", decision.DecisionNumber)),
        _ => null,
    };
}
