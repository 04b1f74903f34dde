using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Trips.Rules;

/// <summary>W-11: one vehicle, one trip, one dispatch: a vehicle or a person is not issued to two trips whose times overlap 一车一趟一派.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "W-11 {who} 在 {from} 至 {until} 已派往运单 {other}，行程不得重叠。",
    "W-11 {who} is on waybill {other} from {from} to {until}: trips of one vehicle or person must not overlap.")]
public static class OneTripAtATime
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-11";

    public static readonly RuleId Id = new("WAY-VAL-011");

    /// <param name="book">The book of a vehicle or person.</param>
    /// <param name="waybill">The trip to be made; what is booked for it does not stand in its way.</param>
    /// <param name="until">Exclusive.</param>
    public static Refusal? Check(TripBookId whose, TripBook book, WaybillId waybill, Instant from, Instant until) =>
        book.Trips.FirstOrDefault(trip => trip.Waybill != waybill && trip.Overlaps(from, until)) is { } other
            ? new Refusal(
                Id, ("who", whose.Kind is TripBookKind.Vehicle ? whose.Subject : whose), ("other", other.Waybill),
                ("from", other.From), ("until", other.Until))
            : null;
}
