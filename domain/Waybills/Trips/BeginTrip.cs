using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>A booked trip begins 起运. Nothing for one that is not booked here.</summary>
[ActOf(Role.System), Law(RoadDangerousGoodsSafetyMeasures.Art24)]
public sealed record BeginTrip(TripBookId Book, WaybillId Waybill) : TripBookCommand;

public static partial class TripBookDecider
{
    private static Decision<TripBookFact> Decide(TripBook book, BeginTrip command, ActContext context)
    {
        if (book.TripOf(command.Waybill) is not { UnderWay: false }) return Decision<TripBookFact>.Nothing;
        if (OneTripUnderWay.Check(command.Book, book, command.Waybill) is { } other) return other;
        return new TripBegun(command.Waybill, context.At, context.On);
    }
}
