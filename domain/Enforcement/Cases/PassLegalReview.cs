using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>法制审核通过 (APL 58): someone with the legal qualification, who did not investigate, finds the case in order.</summary>
/// <param name="Qualification">Number of the national legal qualification.</param>
[ActOf(Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art58)]
public sealed record PassLegalReview(CaseId Case, string Qualification, string Opinion) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, PassLegalReview command, EnforcementContext context)
    {
        if (state.Review is { } earlier && earlier.Reviewer.Account == context.Actor.Account && earlier.Opinion == command.Opinion)
            return Decision<CaseFact>.Nothing;
        var refusal = Reviewing(state, command.Qualification, command.Opinion, context);
        if (refusal is not null) return refusal;
        return new LegalReviewPassed(CaseOfficer.Of(context), command.Qualification, command.Opinion, context.On);
    }

    private static Refusal? Reviewing(EnforcementCase state, string qualification, string opinion, EnforcementContext context) =>
        InvestigationConcludedFirst.Check(state)
        ?? InvestigatorsApart.OfJudge(state, context.Actor.Account)
        ?? RecusedKeepOut.Check(state, context.Actor.Account)
        ?? QualifiedReviewer.Check(qualification)
        ?? StatedInWriting.Check(("opinion", opinion));
}
