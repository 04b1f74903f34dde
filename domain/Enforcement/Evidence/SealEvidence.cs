using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>封存: two officers at least seal the item, under a number.</summary>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art42)]
public sealed record SealEvidence(EvidenceId Evidence, string SealNumber, ImmutableArray<AssignedOfficer> Officers) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, SealEvidence command, EnforcementContext context)
    {
        if (item.SealNumber == command.SealNumber) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("sealNumber", command.SealNumber)) is { } bare) return bare;
        if (StillHeld.Check(item) is { } gone) return gone;
        if (TwoCertifiedOfficers.Check(command.Officers, context.On) is { } alone) return alone;
        if (ActingOfficerPresent.Check(command.Officers, context) is { } absent) return absent;
        return new EvidenceSealed(command.SealNumber, command.Officers, context.On);
    }
}
