using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Waybills.Trips;

/// <summary>One trip in a book: a span of time from <paramref name="From"/> to <paramref name="Until"/>, exclusive.</summary>
/// <param name="UnderWay">It has begun and not ended, however late it is.</param>
public sealed record BookedTrip(WaybillId Waybill, Instant From, Instant Until, bool UnderWay = false)
{
    public bool Overlaps(Instant from, Instant until) => From < until && from < Until;
}

/// <summary>The trips of one vehicle or one person 车辆、人员行程簿: what keeps two of them from overlapping (W-11).</summary>
/// <param name="Trips">Those to come, those under way, and those that ended lately.</param>
public sealed record TripBook(ImmutableArray<BookedTrip> Trips)
{
    /// <summary>
    /// A trip is issued at most a day after its start, so that what ended longer before the act can overlap with nothing. What is still to
    /// come is kept, however far ahead the latest trip is booked.
    /// </summary>
    private static readonly Duration Kept = Duration.FromDays(3);

    public static TripBook Initial { get; } = new([]);

    /// <summary>The trip that is under way; null when none is.</summary>
    public BookedTrip? UnderWay => Trips.FirstOrDefault(trip => trip.UnderWay);

    public BookedTrip? TripOf(WaybillId waybill) => Trips.FirstOrDefault(trip => trip.Waybill == waybill);

    /// <summary>From when a trip that is on its way takes vehicle or person: who joins it on the way is taken from then on.</summary>
    /// <param name="until">The arrival; a trip that is late takes nobody for less than no time.</param>
    public Instant TakenFrom(WaybillId waybill, Instant now, Instant until) =>
        TripOf(waybill) is { UnderWay: true } trip ? trip.From : Instant.Min(now, until);

    public static TripBook Evolve(TripBook book, TripBookFact fact) => fact switch
    {
        TripReserved reserved => book.With(
            new(reserved.Waybill, reserved.From, reserved.Until, book.TripOf(reserved.Waybill) is { UnderWay: true }))
            .Since(Instant.Min(reserved.From, ChinaTime.StartOf(reserved.On)) - Kept),
        TripBegun begun => book.Change(begun.Waybill, trip => trip with { UnderWay = true, From = Instant.Min(begun.At, trip.Until) }),
        TripEnded ended => book.Change(ended.Waybill, trip => trip with { UnderWay = false, Until = Instant.Max(ended.At, trip.From) }),
        TripReleased released => new([.. book.Trips.Where(trip => trip.Waybill != released.Waybill)]),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private TripBook With(BookedTrip trip) => new([.. Trips.Where(other => other.Waybill != trip.Waybill), trip]);

    private TripBook Change(WaybillId waybill, Func<BookedTrip, BookedTrip> change) =>
        new([.. Trips.Select(trip => trip.Waybill == waybill ? change(trip) : trip)]);

    private TripBook Since(Instant moment) => new([.. Trips.Where(trip => trip.UnderWay || trip.Until > moment)]);
}
