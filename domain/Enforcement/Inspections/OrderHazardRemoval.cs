using NodaTime;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>责令排除重大事故隐患 (Work Safety Law 70): orders a major hazard to be removed, reports it, and may stop use until then.</summary>
/// <param name="Document">Number of the order.</param>
/// <param name="ReportedTo">Authority to which the hazard was reported.</param>
[ActOf(Role.AgencyHead, Role.CaseUnitHead), Law(WorkSafetyLaw.Art70)]
public sealed record OrderHazardRemoval(
    InspectionId Inspection, string Document, string Hazard, LocalDate RemoveBy, bool UseStopped, string ReportedTo) : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, OrderHazardRemoval command, EnforcementContext context)
    {
        if (inspection.Orders.ContainsKey(command.Document)) return Decision<InspectionFact>.Nothing;
        if (StatedInWriting.Check(
            ("document", command.Document), ("hazard", command.Hazard), ("reportedTo", command.ReportedTo)) is { } bare) return bare;
        if (HazardFound.Check(inspection) is { } harmless) return harmless;
        if (TimeToRemove.Check(command.RemoveBy, context.On) is { } past) return past;
        return new HazardRemovalOrdered(
            command.Document, command.Hazard, command.RemoveBy, command.UseStopped, command.ReportedTo, context.On, inspection.Planned?.Division);
    }
}
