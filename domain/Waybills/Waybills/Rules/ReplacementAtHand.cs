using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>In the place of a voided waybill stands another of the same carrier, which is drafted and neither completed, cancelled nor voided.</summary>
[Law(OwnRules.Waybills)]
[RuleText(
    "作废须指明本单位另一份有效的替代运单。",
    "A voided waybill names the one that takes its place: another of the same carrier, neither completed, cancelled nor voided.")]
public static class ReplacementAtHand
{
    public static readonly RuleId Id = new("WAY-VOI-001");

    public static Refusal? Check(Waybill waybill, VoidWaybill command, WaybillsContext context) =>
        command.Replacement != command.Waybill
        && context.Replacement is { Stage: not (null or WaybillStage.Completed or WaybillStage.Cancelled or WaybillStage.Voided), Content: { } other }
        && other.Carrier.Party == waybill.Content!.Carrier.Party
            ? null
            : new Refusal(Id);
}
