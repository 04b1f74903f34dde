using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Specs.Waybills.Trips;

/// <summary>Specs of the acts upon a book of trips.</summary>
public abstract class TripBookSpec : DeciderSpec<TripBook, TripBookFact, TripBookCommand, ActContext>
{
    private protected static readonly LocalDate Day = WaybillExamples.Day;

    private protected static readonly TripBookId Truck = TripBookId.Of(WaybillExamples.Truck);

    private protected static readonly TripReserved Noon = new(WaybillExamples.Other, At(12), At(16), Day);

    protected internal override TripBook Initial => TripBook.Initial;

    protected internal override TripBook Evolve(TripBook state, TripBookFact fact) => TripBook.Evolve(state, fact);

    protected internal override Decision<TripBookFact> Decide(TripBook state, TripBookCommand command, ActContext context) =>
        TripBookDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);

    private protected static Instant At(int hour) => ChinaTime.StartOf(Day) + Duration.FromHours(hour);
}

public sealed class TripBookActSpec : TripBookSpec
{
    [Fact]
    public void a_trip_is_booked_begins_and_ends()
    {
        var begun = Given().When(new ReserveTrip(Truck, WaybillExamples.Id, At(12), At(16)))
            .ThenFacts(new TripReserved(WaybillExamples.Id, At(12), At(16), Day))
            .At(Day, new(12, 30)).When(new BeginTrip(Truck, WaybillExamples.Id))
            .ThenFacts(new TripBegun(WaybillExamples.Id, At(12) + Duration.FromMinutes(30), Day));
        begun.At(Day, new(17, 0)).When(new EndTrip(Truck, WaybillExamples.Id)).ThenFacts(new TripEnded(WaybillExamples.Id, At(17), Day))
            .When(new EndTrip(Truck, WaybillExamples.Id)).ThenNothing();
    }

    [Fact]
    public void a_trip_that_will_not_be_made_gives_its_time_free() =>
        Given(Noon).When(new ReleaseTrip(Truck, WaybillExamples.Other)).ThenFacts(new TripReleased(WaybillExamples.Other, Day))
            .When(new ReserveTrip(Truck, WaybillExamples.Id, At(12), At(16))).ThenAccepted();

    [Fact]
    public void what_is_not_booked_neither_begins_nor_ends_nor_is_released()
    {
        Given(Noon).When(new BeginTrip(Truck, WaybillExamples.Id)).ThenNothing();
        Given(Noon).When(new EndTrip(Truck, WaybillExamples.Other)).ThenNothing();
        Given(Noon).When(new ReleaseTrip(Truck, WaybillExamples.Id)).ThenNothing();
    }

    [Fact]
    public void a_trip_that_ended_early_takes_its_vehicle_no_longer_than_it_lasted() =>
        Given(Noon, new TripBegun(WaybillExamples.Other, At(12), Day), new TripEnded(WaybillExamples.Other, At(14), Day))
            .When(new ReserveTrip(Truck, WaybillExamples.Id, At(14), At(18))).ThenAccepted();

    [Fact]
    public void a_trip_under_way_can_be_given_another_arrival() =>
        Given(Noon, new TripBegun(WaybillExamples.Other, At(12), Day))
            .When(new ReserveTrip(Truck, WaybillExamples.Other, At(12), At(20))).ThenAccepted()
            .When(new EndTrip(Truck, WaybillExamples.Other)).ThenFact<TripEnded>();

    [Fact]
    public void what_ended_long_ago_is_no_longer_remembered() =>
        Given(Noon).On(Day.PlusDays(10))
            .When(new ReserveTrip(Truck, WaybillExamples.Id, At(12) + Duration.FromDays(10), At(16) + Duration.FromDays(10)))
            .ThenState(book => book.Trips.ShouldHaveSingleItem().Waybill.ShouldBe(WaybillExamples.Id));

    [Fact]
    public void a_trip_booked_far_ahead_drops_none_that_is_still_to_come()
    {
        var ahead = Given(Noon).When(new ReserveTrip(Truck, WaybillExamples.Id, At(12) + Duration.FromDays(10), At(16) + Duration.FromDays(10)))
            .ThenState(book => book.Trips.Length.ShouldBe(2));
        ahead.When(new ReserveTrip(Truck, Third, At(13), At(15))).ThenRefused(OneTripAtATime.Id);
        ahead.When(new BeginTrip(Truck, WaybillExamples.Other)).ThenFact<TripBegun>();
    }

    private static readonly WaybillId Third = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000ac");

    [Theory]
    [InlineData("Vehicle-粤A12345/Yellow")]
    [InlineData("Person-P:0123456789abcdef0123456789abcdef")]
    public void a_book_is_known_by_its_vehicle_or_person(string written) => TripBookId.Parse(written).ToString().ShouldBe(written);

    [Theory]
    [InlineData("Person-E:91440101MA5AAAA00W")]
    [InlineData("Vehicle-粤A12345")]
    [InlineData("Company-粤A12345/Yellow")]
    [InlineData(null)]
    public void nothing_else_has_a_book(string? written) => TripBookId.TryParse(written, null, out _).ShouldBeFalse();
}
