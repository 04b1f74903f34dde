using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>校验: reads the file again and records whether it is still what was collected (E-07).</summary>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.LegalReviewer, Role.Archivist, Role.System), Law(AdministrativePenaltyLaw.Art46)]
public sealed record VerifyEvidence(EvidenceId Evidence) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, VerifyEvidence command, EnforcementContext context)
    {
        if (FileOnRecord.Check(item) is { } fileless) return fileless;
        var digest = item.Collected!.File!.Sha256;
        if (context.StoredFile?.Sha256 == digest)
            return item.VerifiedOn == context.On && !item.IsBroken
                ? Decision<EvidenceFact>.Nothing
                : new EvidenceVerified(digest, context.On);
        return item.IsBroken ? Decision<EvidenceFact>.Nothing : new EvidenceFoundBroken(digest, context.BrokenSha256, context.On);
    }
}
