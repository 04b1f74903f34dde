using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>An order to remove a major hazard rests on an inspection that found one.</summary>
[Law(WorkSafetyLaw.Art70)]
[RuleText(
    "未检查发现重大事故隐患，不得责令排除。",
    "No major hazard was found, so none can be ordered to be removed.")]
public static class HazardFound
{
    public static readonly RuleId Id = new("ENF-INS-006");

    public static Refusal? Check(Inspection inspection) =>
        inspection.Held?.Result is InspectionResult.MajorHazard ? null : new Refusal(Id);
}
