using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// Issues a validated waybill to its driver 派单. What its validation rested on may have changed within the day: the hard rules are held
/// against it once more, and what is true now goes on record with it.
/// </summary>
[ActOf(Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record IssueWaybill(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, IssueWaybill command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.Issued) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Validated) is { } closed) return closed;
        if (FreshValidation.Check(waybill, context) is { } stale) return stale;
        if (HardRules.FirstBrokenBy(command.Waybill, waybill.Content!, context) is { } broken) return broken;
        return new WaybillIssued(
            IssueSnapshot.Of(waybill.Content!, context), SoftWarnings.Of(waybill.Content!, context), context.At, context.On);
    }
}
