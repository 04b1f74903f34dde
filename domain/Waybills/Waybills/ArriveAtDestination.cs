using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The driver has arrived 到达: the terminal says so, or a photo does where it cannot.</summary>
[ActOf(Role.Crew), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record ArriveAtDestination(WaybillId Waybill, string? PhotoSha256 = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ArriveAtDestination command, WaybillsContext context)
    {
        if (AtTheWheel.Check(waybill, context) is { } stranger) return stranger;
        if (waybill.Stage is WaybillStage.Arrived) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Departed, WaybillStage.InTransit) is { } closed) return closed;
        var position = context.Circumstances.Terminal?.PositionNow(context);
        if (ArrivalShown.Check(waybill.Content!, position, command.PhotoSha256, context) is { } elsewhere) return elsewhere;
        return new WaybillArrived(position, command.PhotoSha256, context.At, context.On);
    }
}
