using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>法制审核退回 (APL 58): the case goes back to the officers, who conclude anew.</summary>
[ActOf(Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art58)]
public sealed record ReturnFromLegalReview(CaseId Case, string Qualification, string Opinion) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, ReturnFromLegalReview command, EnforcementContext context)
    {
        var refusal = Reviewing(state, command.Qualification, command.Opinion, context);
        if (refusal is not null) return refusal;
        return new LegalReviewReturned(CaseOfficer.Of(context), command.Opinion, context.On);
    }
}
