using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>返还: whoever holds the item gives it back to whom it belongs, against a receipt.</summary>
/// <param name="Document">Number of the receipt.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead, Role.Archivist), Law(OwnRules.Custody)]
public sealed record ReturnEvidence(EvidenceId Evidence, PartyId To, string Document) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, ReturnEvidence command, EnforcementContext context)
    {
        if (item.IsReturned) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (InHandsOfKeeper.Check(item, context) is { } stranger) return stranger;
        return new EvidenceReturned(command.To, command.Document, context.On);
    }
}
