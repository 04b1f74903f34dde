using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>排除证据 (APL 46): what was got unlawfully, or cannot be trusted, is not used.</summary>
[ActOf(Role.CaseUnitHead, Role.LegalReviewer), Law(AdministrativePenaltyLaw.Art46)]
public sealed record ExcludeEvidence(EvidenceId Evidence, string Reasons) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, ExcludeEvidence command, EnforcementContext context)
    {
        if (item.IsExcluded) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("reasons", command.Reasons)) is { } bare) return bare;
        return new EvidenceExcluded(command.Reasons, context.On);
    }
}
