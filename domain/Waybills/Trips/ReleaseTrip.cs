using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>Gives a vehicle or person free 解除占用: the trip will not be made with them, or not by this waybill. Nothing for a trip that is not booked here.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record ReleaseTrip(TripBookId Book, WaybillId Waybill) : TripBookCommand;

public static partial class TripBookDecider
{
    private static Decision<TripBookFact> Decide(TripBook book, ReleaseTrip command, ActContext context) =>
        book.TripOf(command.Waybill) is null
            ? Decision<TripBookFact>.Nothing
            : new TripReleased(command.Waybill, context.On);
}
