using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>An act is about a waybill that was drafted.</summary>
[Law(OwnRules.Records)]
[RuleText("没有该运单。", "There is no such waybill.")]
public static class WaybillOnRecord
{
    public static readonly RuleId Id = new("WAY-LIF-002");

    public static Refusal? Check(Waybill waybill) => waybill.Stage is null ? new Refusal(Id) : null;
}
