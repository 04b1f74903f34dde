using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Changes what a waybill says before it is issued, or after it was recalled 改单. It is validated anew.</summary>
[ActOf(Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record ReviseWaybill(WaybillId Waybill, WaybillParticulars Particulars) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ReviseWaybill command, WaybillsContext context)
    {
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Drafted, WaybillStage.Validated, WaybillStage.Rejected, WaybillStage.Recalled) is { } closed)
            return closed;
        if (FaultOf(command.Particulars, context) is { } fault) return fault;
        var content = WaybillContent.Of(command.Particulars, context);
        return waybill.Stage is WaybillStage.Drafted && waybill.Content!.SaysTheSameAs(content)
            ? Decision<WaybillFact>.Nothing
            : new WaybillRevised(content, context.On);
    }
}
