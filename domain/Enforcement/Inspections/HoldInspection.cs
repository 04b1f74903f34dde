using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>实施检查: records what two officers at least found, point by point.</summary>
/// <param name="PartySigned">The party signed the record; otherwise the refusal is noted on it.</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativePenaltyLaw.Art42)]
public sealed record HoldInspection(
    InspectionId Inspection,
    ImmutableArray<AssignedOfficer> Officers,
    string Place,
    ImmutableArray<CheckedPoint> Points,
    InspectionResult Result,
    string Findings,
    bool PartySigned,
    LocalDate HeldOn) : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, HoldInspection command, EnforcementContext context)
    {
        if (InspectionStillPlanned.Check(inspection) is { } over) return over;
        if (InspectionDay.Check(inspection, command.HeldOn, context.On) is { } untimely) return untimely;
        if (TwoCertifiedOfficers.Check(command.Officers, command.HeldOn) is { } alone) return alone;
        if (ActingOfficerPresent.Check(command.Officers, context) is { } absent) return absent;
        if (StatedInWriting.Check(("place", command.Place), ("findings", command.Findings)) is { } bare) return bare;
        if (EveryPointAnswered.Check(inspection, command) is { } incomplete) return incomplete;
        return new InspectionHeld(
            command.Officers, command.Place, command.Points, command.Result, command.Findings, command.PartySigned, command.HeldOn,
            InspectionRhythm.NextFrom(command.HeldOn, inspection.Planned!.FrequencyPercent, context), context.On, inspection.Planned.Division);
    }
}
