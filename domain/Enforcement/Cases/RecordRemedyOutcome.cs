using System.Collections.Immutable;
using System.Diagnostics;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>复议、诉讼结果: what reconsideration or judgment made of the decision; recorded with that decision.</summary>
/// <param name="DecisionNumber">Of the decision that was challenged.</param>
[ActOf(Role.System), Law(AdministrativeReconsiderationLaw.Art62), Law(AdministrativeLitigationLaw.Art46)]
public sealed record RecordRemedyOutcome(
    CaseId Case,
    RemedyId Remedy,
    string DecisionNumber,
    RemedyOutcome Outcome,
    string Document,
    ImmutableArray<Penalty> PenaltiesAfter,
    bool DecideAnew) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecordRemedyOutcome command, EnforcementContext context)
    {
        if (state.Outcomes.GetValueOrDefault(command.Remedy) == command.Document) return Decision<CaseFact>.Nothing;
        if (DecisionUnderReview.Check(state, command.DecisionNumber) is { } refusal) return refusal;
        // A decision that another remedy has undone already is not undone twice.
        if (state.DecisionRevoked || state.Decision?.DecisionNumber != command.DecisionNumber) return Decision<CaseFact>.Nothing;
        return command.Outcome switch
        {
            RemedyOutcome.Upheld => new DecisionUpheld(command.Remedy, command.Document, context.On, state.Filing!.Division),
            RemedyOutcome.Changed => new DecisionChanged(
                command.Remedy, command.Document, state.Standing, command.PenaltiesAfter, state.Fine, Penalty.FineOf(command.PenaltiesAfter),
                context.On, state.Filing!.Act.Offence, state.Filing.Division),
            RemedyOutcome.Revoked => new DecisionRevoked(
                command.Remedy, command.Document, command.DecideAnew, context.On, state.Filing!.Act.Offence, state.Filing.Division),
            RemedyOutcome.ConfirmedUnlawful => new DecisionConfirmedUnlawful(
                command.Remedy, command.Document, context.On, state.Filing!.Division),
            _ => throw new UnreachableException($"No such outcome: {command.Outcome}."),
        };
    }
}
