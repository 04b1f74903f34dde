using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>放弃陈述申辩、听证权利 (APL 62): expressly, on a document of the party.</summary>
[ActOf(Role.EnforcementOfficer, Role.Applicant), Law(AdministrativePenaltyLaw.Art62)]
public sealed record WaiveRights(CaseId Case, bool Defence, bool Hearing, string DocumentSha256) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, WaiveRights command, EnforcementContext context)
    {
        if ((!command.Defence || state.Defence.DefenceWaived) && (!command.Hearing || state.Defence.HearingWaived))
            return Decision<CaseFact>.Nothing;
        var refusal = NoticeFirst.Check(state) ?? StatedInWriting.Check(("document", command.DocumentSha256));
        if (refusal is not null) return refusal;
        return new RightsWaived(command.Defence, command.Hearing, command.DocumentSha256, context.On);
    }
}
