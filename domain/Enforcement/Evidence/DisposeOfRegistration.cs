using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>登记保存处理 (APL 56): decides within seven working days what becomes of what was registered in advance.</summary>
/// <param name="Document">Number of the decision.</param>
[ActOf(Role.AgencyHead, Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art56)]
public sealed record DisposeOfRegistration(EvidenceId Evidence, RegistrationDisposal Disposal, string Document) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, DisposeOfRegistration command, EnforcementContext context)
    {
        if (item.Disposed) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (DisposalInSevenDays.Check(item, command.Disposal, context.On) is { } late) return late;
        return new AdvanceRegistrationDisposed(command.Disposal, command.Document, context.On);
    }
}
