using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>中止: the case waits for something else.</summary>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art57)]
public sealed record SuspendCase(CaseId Case, SuspensionGround Ground, string Reason) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, SuspendCase command, EnforcementContext context)
    {
        if (StatedInWriting.Check(("reason", command.Reason)) is { } refusal) return refusal;
        return new CaseSuspended(command.Ground, command.Reason, CaseOfficer.Of(context), context.On);
    }
}
