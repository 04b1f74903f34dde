using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>证据交接: whoever holds the item gives it to somebody else, and says why.</summary>
/// <param name="To">Account of who holds it from now.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.Archivist), Law(OwnRules.Custody)]
public sealed record HandOverEvidence(EvidenceId Evidence, string To, string Reasons) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, HandOverEvidence command, EnforcementContext context)
    {
        if (item.Keeper == command.To) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("to", command.To), ("reasons", command.Reasons)) is { } bare) return bare;
        if (InHandsOfKeeper.Check(item, context) is { } stranger) return stranger;
        return new EvidenceHandedOver(item.Keeper!, command.To, command.Reasons, context.At, context.On);
    }
}
