using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The trip goes on 恢复运行.</summary>
[ActOf(Role.Crew, Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art48)]
public sealed record ResumeTrip(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ResumeTrip command, WaybillsContext context)
    {
        if (OrderOfWaybill.Check(waybill, WaybillStage.Departed, WaybillStage.InTransit) is { } closed) return closed;
        return waybill.IsSuspended ? new TripResumed(context.At, context.On) : Decision<WaybillFact>.Nothing;
    }
}
