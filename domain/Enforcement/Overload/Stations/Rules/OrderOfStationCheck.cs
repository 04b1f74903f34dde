using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations.Rules;

/// <summary>A truck is led in, weighed, unloaded where it is over, weighed again, and released.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "站内检测当前状态为{stage}，不能办理该事项。",
    "The check is {stage}: this act is not open to it.")]
public static class OrderOfStationCheck
{
    public static readonly RuleId Id = new("OVL-STN-001");

    /// <param name="check">The check.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a check that has not begun.</param>
    public static Refusal? Check(StationCheck check, params ReadOnlySpan<StationStage?> allowed) =>
        allowed.Contains(check.Stage) ? null : new Refusal(Id, ("stage", (object?)check.Stage ?? "—"));
}
