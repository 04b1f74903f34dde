using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>A trip that is under way ends 行程结束. Nothing for one that is not.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record EndTrip(TripBookId Book, WaybillId Waybill) : TripBookCommand;

public static partial class TripBookDecider
{
    private static Decision<TripBookFact> Decide(TripBook book, EndTrip command, ActContext context) =>
        book.TripOf(command.Waybill) is { UnderWay: true }
            ? new TripEnded(command.Waybill, context.At, context.On)
            : Decision<TripBookFact>.Nothing;
}
