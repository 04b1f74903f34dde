using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The track shows that the vehicle has come to its destination 轨迹检出到达.</summary>
/// <param name="Point">Where it was, within the radius of arrival.</param>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record RecordArrivalSeen(WaybillId Waybill, Instant SeenAt, WaybillPoint Point) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecordArrivalSeen command, WaybillsContext context)
    {
        if (waybill.Stage is not (WaybillStage.Departed or WaybillStage.InTransit) || command.SeenAt < waybill.DepartedAt)
            return Decision<WaybillFact>.Nothing;
        if (NotInTheFuture.Check(command.SeenAt, context) is { } ahead) return ahead;
        if (ArrivalShown.Check(waybill.Content!, command.Point, photo: null, context) is { } elsewhere) return elsewhere;
        return new WaybillArrived(command.Point, null, command.SeenAt, context.On);
    }
}
