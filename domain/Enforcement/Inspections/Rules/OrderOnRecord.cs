using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>Only what was ordered is found done.</summary>
[Law(WorkSafetyLaw.Art70)]
[RuleText(
    "没有编号为 {document} 的责令。",
    "There is no order {document}.")]
public static class OrderOnRecord
{
    public static readonly RuleId Id = new("ENF-INS-008");

    public static Refusal? Check(Inspection inspection, string document) =>
        inspection.Orders.ContainsKey(document) ? null : new Refusal(Id, ("document", document));
}
