using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>The vehicle was seen on its way after its departure 在途. Its positions stay with supervision.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record ConfirmUnderWay(WaybillId Waybill, Instant SeenAt) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, ConfirmUnderWay command, WaybillsContext context)
    {
        // Positions are many, and late: only the first after the departure says something new.
        if (waybill.Stage is not WaybillStage.Departed || command.SeenAt < waybill.DepartedAt) return Decision<WaybillFact>.Nothing;
        if (NotInTheFuture.Check(command.SeenAt, context) is { } ahead) return ahead;
        return new WaybillUnderWay(command.SeenAt, context.On);
    }
}
