using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>
/// A source unit is listed, connected and monitored, and warned, ordered and punished where it must be; a delisted one is left alone.
/// </summary>
[Law(OversizeVehicleRules.Art28)]
[RuleText(
    "货运源头单位当前状态为{stage}，不能办理该事项。",
    "The source unit is {stage}: this act is not open to it.")]
public static class OrderOfSource
{
    public static readonly RuleId Id = new("OVL-SRC-001");

    /// <param name="unit">The source unit.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a unit that is not listed.</param>
    public static Refusal? Check(SourceUnit unit, params ReadOnlySpan<SourceStage?> allowed) =>
        allowed.Contains(unit.Stage) ? null : new Refusal(Id, ("stage", (object?)unit.Stage ?? "—"));
}
