using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence;

/// <summary>C7 先行登记保存 (APL 56): the head approves that what may be lost is registered in advance; seven working days to dispose of it.</summary>
/// <param name="Document">证据登记保存清单 number.</param>
[ActOf(Role.AgencyHead), Law(AdministrativePenaltyLaw.Art56)]
public sealed record RegisterEvidenceInAdvance(EvidenceId Evidence, string Document, string Reasons, string KeptAt) : EvidenceCommand;

public static partial class EvidenceDecider
{
    private static Decision<EvidenceFact> Decide(EvidenceItem item, RegisterEvidenceInAdvance command, EnforcementContext context)
    {
        if (item.Advance?.Document == command.Document) return Decision<EvidenceFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document), ("reasons", command.Reasons), ("keptAt", command.KeptAt)) is { } bare)
            return bare;
        if (OneAdvanceRegistration.Check(item) is { } twice) return twice;
        var days = AdministrativePenaltyLaw.DaysToDisposeOfRegistered.On(context.On);
        return new EvidenceRegisteredInAdvance(
            command.Document, command.Reasons, command.KeptAt, new(context.Actor.Account, command.Document, context.On),
            context.Calendar.After(context.On, DaysByLaw.UnderPenaltyLaw(days)), context.On);
    }
}
