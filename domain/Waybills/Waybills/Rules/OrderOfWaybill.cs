using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A waybill is drafted, validated, issued; the vehicle is checked, loaded, departs, arrives; the goods are signed for. Each act has its stages,
/// and what was cancelled or voided stays so.
/// </summary>
[Law(OwnRules.Waybills)]
[RuleText(
    "运单 {number} 当前状态为{stage}，不能办理该事项（可办理状态：{open}）。",
    "Waybill {number} is {stage}: this act is open to {open}.")]
public static class OrderOfWaybill
{
    public static readonly RuleId Id = new("WAY-LIF-001");

    /// <param name="allowed">Stages from which the act is open.</param>
    public static Refusal? Check(Waybill waybill, params ReadOnlySpan<WaybillStage> allowed)
    {
        foreach (var stage in allowed)
            if (waybill.Stage == stage) return null;
        return new Refusal(
            Id, ("number", waybill.Number), ("stage", (object?)waybill.Stage ?? "—"), ("open", string.Join(", ", allowed.ToArray())));
    }
}
