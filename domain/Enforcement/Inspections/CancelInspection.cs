using Regulatory.Domain.Enforcement.Inspections.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>取消检查: the inspection is not held.</summary>
[ActOf(Role.CaseUnitHead, Role.AgencyHead, Role.Supervisor), Law(OwnRules.Papers)]
public sealed record CancelInspection(InspectionId Inspection, string Reasons) : InspectionCommand;

public static partial class InspectionDecider
{
    private static Decision<InspectionFact> Decide(Inspection inspection, CancelInspection command, EnforcementContext context)
    {
        if (inspection.IsCancelled) return Decision<InspectionFact>.Nothing;
        if (InspectionStillPlanned.Check(inspection) is { } held) return held;
        if (StatedInWriting.Check(("reasons", command.Reasons)) is { } bare) return bare;
        return new InspectionCancelled(command.Reasons, context.On);
    }
}
