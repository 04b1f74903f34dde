using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Supervision found in the track that the trip left its plan 偏离.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record RecordDeviation(WaybillId Waybill, Deviation Deviation) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecordDeviation command, WaybillsContext context)
    {
        var deviation = command.Deviation;
        if (waybill.Deviations.Any(known => AreOne(known, deviation))) return Decision<WaybillFact>.Nothing;
        // Found in a batch of late positions, it may come when the trip is over.
        if (OrderOfWaybill.Check(
                waybill, WaybillStage.Departed, WaybillStage.InTransit, WaybillStage.Arrived, WaybillStage.SignedFor) is { } closed)
            return closed;
        if (NotInTheFuture.Check(deviation.From, context) is { } ahead) return ahead;
        if (RealDeviation.Check(deviation, context) is { } small) return small;
        return new DeviationDetected(deviation, context.On);
    }

    /// <summary>
    /// A zone that is entered again so soon is one visit: a watch that begins anew, or hears the first position late, sees it begin at another moment,
    /// and police and enterprise are told once.
    /// </summary>
    private static readonly Duration OneVisit = Duration.FromMinutes(30);

    private static bool AreOne(Deviation known, Deviation deviation)
    {
        if (known.Kind != deviation.Kind) return false;
        if (known.From == deviation.From) return known.Zone == deviation.Zone;
        return known.Kind is DeviationKind.RestrictedZone && known.Zone == deviation.Zone
            && deviation.From <= (known.Until ?? known.From) + OneVisit && known.From <= (deviation.Until ?? deviation.From) + OneVisit;
    }
}
