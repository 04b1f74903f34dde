using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>不予立案: the head of the agency decides that what was found gives no case, and says why (APL 76).</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art54), Law(AdministrativePenaltyLaw.Art76)]
public sealed record DeclineFiling(CaseId Case, LeadId? Lead, DivisionCode Division, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, DeclineFiling command, EnforcementContext context)
    {
        if (state.Declined is not null) return Decision<CaseFact>.Nothing;
        var refusal = LawInForceSince.Check(context.On)
            ?? NewOnRecord.Check(state.Filing is not null, command.Case)
            ?? StatedInWriting.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new CaseNotFiled(command.Lead, command.Division, context.Actor.Agency, CaseOfficer.Of(context), command.Reason, context.On);
    }
}
