using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The clock finds a waybill that is not completed a day after its planned arrival 超时未完结.</summary>
[ActOf(Role.System), Law(OwnRules.Waybills)]
public sealed record MarkOverdue(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, MarkOverdue command, WaybillsContext context)
    {
        if (waybill.IsOverdue) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Issued, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed,
                WaybillStage.InTransit, WaybillStage.Arrived, WaybillStage.SignedFor) is { } closed)
            return closed;
        if (GraceOver.Check(waybill.Content!, context) is { } early) return early;
        return new WaybillOverdue(GraceOver.DueOf(waybill.Content!, context), context.On);
    }
}
