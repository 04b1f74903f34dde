using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// Recalls an issued waybill whose vehicle has not left 召回: the licence was suspended, a certificate ran out, a driver was graded B. It is
/// revised and validated again, or cancelled.
/// </summary>
[ActOf(Role.System, Role.Supervisor), Law(RoadDangerousGoodsSafetyMeasures.Art22)]
public sealed record RecallWaybill(WaybillId Waybill, string Grounds, string? Document = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecallWaybill command, WaybillsContext context)
    {
        if (waybill.Stage is WaybillStage.Recalled) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Issued, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked) is { } closed)
            return closed;
        if (ReasonStated.Check(command.Grounds) is { } blank) return blank;
        return new WaybillRecalled(command.Grounds, command.Document, context.On);
    }
}
