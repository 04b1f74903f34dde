using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>Leave that comes after a measure is leave for that measure (ACL 18).</summary>
[Law(AdministrativeCompulsionLaw.Art18)]
[RuleText(
    "补办的批准须与已实施的措施一致。",
    "Leave given afterwards must be for the measure that was taken.")]
public static class LeaveForThisMeasure
{
    public static readonly RuleId Id = new("ENF-MEA-003");

    public static Refusal? Check(CompulsoryMeasure measure, MeasureKind kind, OffenceCode offence) =>
        measure.Imposed is not { } imposed || (imposed.Kind == kind && imposed.Offence == offence && measure.Lifted is null)
            ? null
            : new Refusal(Id);
}
