using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The driver sets off 起运: issued, checked, loaded.</summary>
[ActOf(Role.Crew), Law(RoadDangerousGoodsSafetyMeasures.Art26)]
public sealed record DepartOnTrip(WaybillId Waybill) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, DepartOnTrip command, WaybillsContext context)
    {
        if (AtTheWheel.Check(waybill, context) is { } stranger) return stranger;
        if (waybill.Stage is WaybillStage.Departed) return Decision<WaybillFact>.Nothing;
        if (ReadyToDepart.Check(waybill) is { } unready) return unready;
        return new WaybillDeparted(context.At, context.On);
    }
}
