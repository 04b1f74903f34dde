using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>
/// A capture is screened, reviewed twice, sealed, its owner found and told, and only then filed; what was discarded or annulled stays
/// so.
/// </summary>
[Law(AdministrativePenaltyLaw.Art41)]
[RuleText(
    "称重检测记录当前状态为{stage}，不能办理该事项。",
    "The weigh record is {stage}: this act is not open to it.")]
public static class OrderOfWeighing
{
    public static readonly RuleId Id = new("OVL-WGH-001");

    /// <param name="record">The weigh record.</param>
    /// <param name="allowed">Stages from which the act is open; null stands for a record that is not captured yet.</param>
    public static Refusal? Check(WeighRecord record, params ReadOnlySpan<WeighStage?> allowed) =>
        allowed.Contains(record.Stage) ? null : new Refusal(Id, ("stage", (object?)record.Stage ?? "—"));
}
