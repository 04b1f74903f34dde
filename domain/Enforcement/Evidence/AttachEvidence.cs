using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>归入案件: the item belongs to a case from now; recorded with the case's own entry of it.</summary>
[ActOf(Role.System), Law(AdministrativePenaltyLaw.Art46)]
public sealed record AttachEvidence(EvidenceId Evidence, CaseId Case) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, AttachEvidence command, EnforcementContext context)
    {
        if (item.Case == command.Case) return Decision<EvidenceFact>.Nothing;
        if (EvidenceOfOneCase.Check(item) is { } taken) return taken;
        return new EvidenceAttached(command.Case, context.On);
    }
}
