using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>撤销案件: there was nothing to file; the head of the agency takes the filing back.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record WithdrawCase(CaseId Case, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, WithdrawCase command, EnforcementContext context)
    {
        if ((CrimeToThePolice.OfOpen(state) ?? StatedInWriting.Check(("reason", command.Reason))) is { } refusal) return refusal;
        return new CaseWithdrawn(command.Reason, CaseOfficer.Of(context), context.On);
    }
}
