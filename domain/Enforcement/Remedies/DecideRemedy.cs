using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>复议决定、判决: what became of the challenged decision; the case hears of it in the same transaction.</summary>
/// <param name="Document">Number of the reconsideration decision or judgment.</param>
/// <param name="PenaltiesAfter">What stands in place of the penalties, when they were changed.</param>
/// <param name="DecideAnew">The agency was told to decide once more, when the decision was revoked.</param>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer, Role.Partner), Law(AdministrativeReconsiderationLaw.Art62)]
public sealed record DecideRemedy(
    RemedyId Remedy,
    RemedyOutcome Outcome,
    string Document,
    ImmutableArray<Penalty> PenaltiesAfter = default,
    bool DecideAnew = false) : RemedyCommand
{
    /// <summary>Empty when nothing stands in their place.</summary>
    public ImmutableArray<Penalty> PenaltiesAfter { get; init; } = PenaltiesAfter.IsDefault ? [] : PenaltiesAfter;
}

public static partial class RemedyDecider
{
    private static Decision<RemedyFact> Decide(ReviewOrSuit state, DecideRemedy command, EnforcementContext context)
    {
        if (state.Decision is { } earlier && earlier.Document == command.Document && earlier.Outcome == command.Outcome)
            return Decision<RemedyFact>.Nothing;
        var refusal = RemedyPending.Check(state)
            ?? CourtEndsSuits.Check(state, context.Actor)
            ?? RemedyStepInOrder.Check(state.Acceptance is not null, "acceptance")
            ?? StatedInWriting.Check(("document", command.Document))
            ?? OutcomeInForm.Check(command);
        if (refusal is not null) return refusal;
        return new RemedyDecided(command.Outcome, command.Document, command.PenaltiesAfter, command.DecideAnew, context.On);
    }
}
