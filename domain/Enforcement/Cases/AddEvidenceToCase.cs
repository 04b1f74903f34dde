using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>证据入卷 (APL 46): an item of evidence joins the file; recorded with its collection or attachment.</summary>
[ActOf(Role.System, Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art46)]
public sealed record AddEvidenceToCase(CaseId Case, EvidenceId Evidence) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, AddEvidenceToCase command, EnforcementContext context)
    {
        return state.Evidence.Contains(command.Evidence) ? Decision<CaseFact>.Nothing : new EvidenceAdded(command.Evidence, context.On);
    }
}
