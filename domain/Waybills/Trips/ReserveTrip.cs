using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>Takes a vehicle or person for the time of a trip 派单占用; for a trip that is booked already, for another time.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record ReserveTrip(TripBookId Book, WaybillId Waybill, Instant From, Instant Until) : TripBookCommand;

public static partial class TripBookDecider
{
    private static Decision<TripBookFact> Decide(TripBook book, ReserveTrip command, ActContext context)
    {
        if (book.TripOf(command.Waybill) is { } booked && booked.From == command.From && booked.Until == command.Until)
            return Decision<TripBookFact>.Nothing;
        if (OneTripAtATime.Check(command.Book, book, command.Waybill, command.From, command.Until) is { } taken) return taken;
        return new TripReserved(command.Waybill, command.From, command.Until, context.On);
    }
}
