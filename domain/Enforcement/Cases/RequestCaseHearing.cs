using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>申请听证 (APL 64(1)): within five working days of the notice.</summary>
[ActOf(Role.EnforcementOfficer, Role.Applicant), Law(AdministrativePenaltyLaw.Art63), Law(AdministrativePenaltyLaw.Art64)]
public sealed record RequestCaseHearing(CaseId Case) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RequestCaseHearing command, EnforcementContext context)
    {
        if (state.Hearing.RequestedOn is not null) return Decision<CaseFact>.Nothing;
        var refusal = NoticeFirst.Check(state) ?? HearingOfferedAndInTime.Check(state, context.On);
        if (refusal is not null) return refusal;
        return new CaseHearingRequested(context.On);
    }
}
