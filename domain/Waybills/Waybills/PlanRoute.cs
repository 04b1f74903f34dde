using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// Draws the planned way of a trip on the map 计划路线: the line by which supervision sees that the vehicle leaves it. On the way another line
/// needs a reason, and holds from then on: what was driven before is judged by the line before.
/// </summary>
/// <param name="Line">2 to 200 points in the order of the way.</param>
/// <param name="Reason">Null before the departure.</param>
[ActOf(Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record PlanRoute(WaybillId Waybill, ImmutableArray<WaybillPoint> Line, string? Reason = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, PlanRoute command, WaybillsContext context)
    {
        if (waybill.Line.SequenceEqual(command.Line)) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Drafted, WaybillStage.Validated, WaybillStage.Rejected, WaybillStage.Issued, WaybillStage.Recalled,
                WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed, WaybillStage.InTransit) is { } closed)
            return closed;
        if (LineOfRoute.Check(waybill.Content!.Route, command.Line, context) is { } wrong) return wrong;
        if (waybill.IsOnTheRoad && ReasonStated.Check(command.Reason) is { } blank) return blank;
        return new RoutePlanned(command.Line, command.Reason, context.At, context.On);
    }
}
