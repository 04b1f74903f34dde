using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>终止: the case has lost its object and ends without a decision.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record TerminateCase(CaseId Case, CaseTerminationGround Ground, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, TerminateCase command, EnforcementContext context)
    {
        var refusal = CrimeToThePolice.OfOpen(state)
            ?? ObjectLostAfterDecision.Check(state, command.Ground)
            ?? CollectedFineBankedFirst.Check(state)
            ?? StatedInWriting.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new CaseTerminated(command.Ground, command.Reason, CaseOfficer.Of(context), context.On);
    }
}
