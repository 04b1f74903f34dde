using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// A case is closed on the ground that holds: performed, enforced, no penalty, transferred, taken back, ended, or
/// undone.
/// </summary>
[Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "结案理由 {ground} 与案件情况不符。",
    "The ground {ground} does not hold for this case.")]
public static class GroundOfClosing
{
    public static readonly RuleId Id = new("ENF-CLO-002");

    public static Refusal? Check(EnforcementCase enforcementCase, ClosingGround ground, EnforcementContext context) =>
        Holds(enforcementCase, ground, context) ? null : new Refusal(Id, ("ground", ground));

    private static bool Holds(EnforcementCase state, ClosingGround ground, EnforcementContext context) => ground switch
    {
        ClosingGround.Performed => IsServed(state),
        ClosingGround.Enforced => IsServed(state) && context.Fine is { Outcome: CourtOutcome.Executed or CourtOutcome.Terminated or CourtOutcome.Refused },
        ClosingGround.NoPenalty => state.NoPenalty is not null,
        ClosingGround.Transferred => state.Police.Filed is not null || state.Exit is CaseStage.TransferredJurisdiction,
        ClosingGround.Withdrawn => state.Exit is CaseStage.Withdrawn,
        ClosingGround.Terminated => state.Exit is CaseStage.Terminated,
        ClosingGround.DecisionRevoked => state.DecisionRevoked,
        _ => false,
    };

    /// <summary>Served, and a decision on the spot reported to the agency as well.</summary>
    private static bool IsServed(EnforcementCase state) =>
        state is { Decision: not null, Served: not null, DecisionRevoked: false } && (!state.IsSimplified || state.OnSpot.Reported);
}
