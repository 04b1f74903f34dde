using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-13: a case with a decision is ended without its performance only when there is nobody left to perform it.</summary>
[Law(AdministrativePenaltyLaw.Art67)]
[RuleText(
    "已作出决定的案件，只有当事人死亡或者终止的方可终止，理由 {ground} 不成立。",
    "A decided case ends without performance only when the party has died or ended: {ground} is no ground.")]
public static class ObjectLostAfterDecision
{
    public static readonly RuleId Id = new("ENF-TER-001");

    public static Refusal? Check(EnforcementCase enforcementCase, CaseTerminationGround ground) =>
        enforcementCase.IsDecided && ground is not (CaseTerminationGround.PartyDied or CaseTerminationGround.OrganisationEnded)
            ? new Refusal(Id, ("ground", ground))
            : null;
}
