using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>A waybill is drafted once: its id is given once.</summary>
[Law(OwnRules.Records)]
[RuleText("该运单标识已用于运单 {number}。", "The id belongs to waybill {number} already.")]
public static class OneDraft
{
    public static readonly RuleId Id = new("WAY-LIF-003");

    public static Refusal? Check(Waybill waybill) => waybill.Stage is null ? null : new Refusal(Id, ("number", waybill.Number));
}
