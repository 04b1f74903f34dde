using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>A measure ends by itself only after its last day (ACL 25, 28).</summary>
[Law(AdministrativeCompulsionLaw.Art25), Law(AdministrativeCompulsionLaw.Art28)]
[RuleText(
    "强制措施期限至 {until}，尚未届满。",
    "The measure runs until {until}.")]
public static class TimeOfMeasureOver
{
    public static readonly RuleId Id = new("ENF-MEA-011");

    public static Refusal? Check(CompulsoryMeasure measure, LocalDate on) =>
        measure.Until is { } until && on > until ? null : new Refusal(Id, ("until", measure.Until is { } last ? last : "—"));
}
