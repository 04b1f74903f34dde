using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Records how much of the planned way the vehicle's track covers 轨迹匹配, when the trip is over (waybills §9).</summary>
/// <param name="Permille">Of the line, within the corridor.</param>
/// <param name="LineMetres">Length of the line.</param>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record RecordTrackMatch(WaybillId Waybill, int Permille, int LineMetres) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecordTrackMatch command, WaybillsContext context)
    {
        if (waybill.TrackMatch == command.Permille) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Arrived, WaybillStage.SignedFor, WaybillStage.Completed) is { } closed) return closed;
        if (ShareOfRoute.Check(command.Permille, command.LineMetres) is { } senseless) return senseless;
        return new TrackMatched(command.Permille, command.LineMetres, context.On);
    }
}
