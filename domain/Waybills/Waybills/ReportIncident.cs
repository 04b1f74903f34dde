using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The crew or the company reports an incident 事故报告.</summary>
[ActOf(Role.Crew, Role.Dispatcher), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record ReportIncident(
    WaybillId Waybill, IncidentKind Kind, string What, string Place, Instant HappenedAt, WaybillPoint? Point = null) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ReportIncident command, WaybillsContext context)
    {
        if (waybill.Incidents.Contains((command.Kind, command.HappenedAt))) return Decision<WaybillFact>.Nothing;
        // Goods leak while they are loaded and unloaded, too.
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Issued, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed,
                WaybillStage.InTransit, WaybillStage.Arrived, WaybillStage.SignedFor) is { } closed)
            return closed;
        if (ReasonStated.Check(command.What, command.Place) is { } blank) return blank;
        if (NotInTheFuture.Check(command.HappenedAt, context) is { } ahead) return ahead;
        if (PlaceOnEarth.Check(command.Point) is { } nowhere) return nowhere;
        return new IncidentReported(command.Kind, command.What, command.Place, command.Point, command.HappenedAt, context.On);
    }
}
