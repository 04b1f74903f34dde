using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// The track shows that the vehicle left with an issued waybill that its driver did not start 轨迹检出起运. A trip that was ready departs by it;
/// one that was not checked or loaded by the record, or whose vehicle or crew is still under way on another, goes on record as having left all
/// the same.
/// </summary>
/// <param name="Point">Where it was seen.</param>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art26), Law(RoadDangerousGoodsSafetyMeasures.Art45)]
public sealed record RecordDepartureSeen(WaybillId Waybill, Instant SeenAt, WaybillPoint Point) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecordDepartureSeen command, WaybillsContext context)
    {
        // The driver may have said so meanwhile, and late positions tell nothing new.
        if (!waybill.IsIssued || waybill.DepartureSeenAt is not null) return Decision<WaybillFact>.Nothing;
        if (NotInTheFuture.Check(command.SeenAt, context) is { } ahead) return ahead;
        if (PlaceOnEarth.Check(command.Point) is { } nowhere) return nowhere;
        var ready = ReadyToDepart.Check(waybill) is null && waybill.Content!.Books().All(
            book => OneTripUnderWay.Check(book, context.Books.GetValueOrDefault(book, TripBook.Initial), command.Waybill) is null);
        var seen = new DepartureSeen(command.SeenAt, command.Point, ready, context.On);
        return ready ? Decision<WaybillFact>.Accept(seen, new WaybillDeparted(command.SeenAt, context.On)) : seen;
    }
}
