using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>An inspection is held once, and not after it was cancelled.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该检查已经实施或者取消。",
    "The inspection was held or cancelled.")]
public static class InspectionStillPlanned
{
    public static readonly RuleId Id = new("ENF-INS-003");

    public static Refusal? Check(Inspection inspection) =>
        inspection.Held is not null || inspection.IsCancelled ? new Refusal(Id) : null;
}
