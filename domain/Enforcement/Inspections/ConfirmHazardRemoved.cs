using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>隐患复查: two officers at least found that an ordered hazard is removed; use may go on.</summary>
/// <param name="Document">Number of the order.</param>
[ActOf(Role.EnforcementOfficer), Law(WorkSafetyLaw.Art70)]
public sealed record ConfirmHazardRemoved(
    InspectionId Inspection, string Document, ImmutableArray<AssignedOfficer> Officers, string Findings) : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, ConfirmHazardRemoved command, EnforcementContext context)
    {
        if (inspection.Orders.GetValueOrDefault(command.Document)) return Decision<InspectionFact>.Nothing;
        if (OrderOnRecord.Check(inspection, command.Document) is { } unknown) return unknown;
        if (TwoCertifiedOfficers.Check(command.Officers, context.On) is { } alone) return alone;
        if (ActingOfficerPresent.Check(command.Officers, context) is { } absent) return absent;
        if (StatedInWriting.Check(("findings", command.Findings)) is { } bare) return bare;
        return new HazardRemoved(
            command.Document, command.Officers, command.Findings, context.On, inspection.Planned?.Division, inspection.Limits.GetValueOrDefault(command.Document));
    }
}
