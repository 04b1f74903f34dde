using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Entries.Rules;

/// <summary>A truck is weighed at the entry, and then admitted or turned away, once.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "入口检测当前状态为{stage}，不能办理该事项。",
    "The entry check is {stage}: this act is not open to it.")]
public static class OrderOfEntryCheck
{
    public static readonly RuleId Id = new("OVL-ENT-001");

    /// <param name="check">The check.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a check that has not begun.</param>
    public static Refusal? Check(EntryCheck check, params ReadOnlySpan<EntryStage?> allowed) =>
        allowed.Contains(check.Stage) ? null : new Refusal(Id, ("stage", (object?)check.Stage ?? "—"));
}
