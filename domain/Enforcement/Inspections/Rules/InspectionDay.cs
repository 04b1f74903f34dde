using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>An inspection is held on a day that has come, and after it was planned.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "检查日期 {held} 须在计划作出之日 {planned} 至 {on} 之间。",
    "It was held on {held}: that must lie between its planning on {planned} and {on}.")]
public static class InspectionDay
{
    public static readonly RuleId Id = new("ENF-INS-004");

    public static Refusal? Check(Inspection inspection, LocalDate heldOn, LocalDate on) =>
        heldOn < inspection.Planned!.On || heldOn > on
            ? new Refusal(Id, ("held", heldOn), ("planned", inspection.Planned.On), ("on", on))
            : null;
}
