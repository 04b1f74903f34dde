using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Reports that the trip stands still 异常停运: for weather, a closed road, a breakdown. Long stops go to the police (O29 48).</summary>
[ActOf(Role.Crew, Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art48)]
public sealed record SuspendTrip(WaybillId Waybill, string Reason, string Place) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, SuspendTrip command, WaybillsContext context)
    {
        if (waybill.IsSuspended) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Departed, WaybillStage.InTransit) is { } closed) return closed;
        if (ReasonStated.Check(command.Reason, command.Place) is { } blank) return blank;
        return new TripSuspended(command.Reason, command.Place, context.At, context.On);
    }
}
