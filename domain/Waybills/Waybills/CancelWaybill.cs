using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Cancels a waybill before the departure 取消.</summary>
[ActOf(Role.Dispatcher), Law(OwnRules.Waybills)]
public sealed record CancelWaybill(WaybillId Waybill, string Reason) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, CancelWaybill command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.Cancelled) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Drafted, WaybillStage.Validated, WaybillStage.Rejected, WaybillStage.Issued, WaybillStage.Recalled,
                WaybillStage.PreTripChecked, WaybillStage.LoadingChecked) is { } closed)
            return closed;
        if (ReasonStated.Check(command.Reason) is { } blank) return blank;
        return new WaybillCancelled(command.Reason, context.On);
    }
}
