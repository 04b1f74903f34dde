using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>回避决定 (APL 43): the head of the agency decides that someone keeps out of the case.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art43)]
public sealed record RecuseOfficer(CaseId Case, string Account, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, RecuseOfficer command, EnforcementContext context)
    {
        if (state.Investigators.Recused.Contains(command.Account)) return Decision<CaseFact>.Nothing;
        if (StatedInWriting.Check(("account", command.Account), ("reason", command.Reason)) is { } bare) return bare;
        return new OfficerRecused(command.Account, CaseOfficer.Of(context), command.Reason, context.On);
    }
}
