using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>What a court tells ends suits; what became of a reconsideration is for the agency to record, from the decision upon it.</summary>
[Law(AdministrativeLitigationLaw.Art46)]
[RuleText(
    "法院消息只能了结行政诉讼；复议结果由工作人员依复议决定登记。",
    "A court's message ends suits only; the outcome of a reconsideration is recorded by an officer from its decision.")]
public static class CourtEndsSuits
{
    public static readonly RuleId Id = new("ENF-REM-009");

    public static Refusal? Check(ReviewOrSuit state, Actor actor) =>
        actor.Is(Role.Partner) && state.Filing is not { Kind: RemedyKind.Suit } ? new Refusal(Id) : null;
}
