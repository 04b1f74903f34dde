using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Journeys;

public sealed class RecordDetectedTripSpec : TripActSpec
{
    private static readonly CoveringWaybill Late = Waybill with { IssuedAt = At(-2) };

    [Fact]
    public void a_trip_with_its_waybill_is_recorded() => Given().When(Record(Ended, Waybill)).ThenFacts(Found);

    [Fact]
    public void a_trip_without_a_waybill_is_told_as_such() =>
        Given().When(Record(Ended, null)).ThenFacts(Found with { Waybill = null }, Bare);

    [Fact]
    public void a_waybill_of_after_the_departure_is_named_and_is_none() =>
        Given().When(Record(Ended, Late)).ThenFacts(Found with { Waybill = Late }, Bare);

    [Fact]
    public void one_of_the_moment_of_departure_is_one()
    {
        var prompt = Waybill with { IssuedAt = Ended.DepartedAt };
        Given().When(Record(Ended, prompt)).ThenFacts(Found with { Waybill = prompt });
    }

    [Fact]
    public void a_track_that_shows_an_earlier_departure_makes_a_waybill_one_in_retrospect()
    {
        var earlier = Ended with { DepartedAt = At(-5) };
        Given(Found).When(Record(earlier, Waybill)).ThenFacts(new DetectedTripRevised(Trip, 1, earlier, Waybill, Day), Bare with { Taken = earlier });
    }

    [Fact]
    public void it_is_told_once_that_there_was_no_waybill() =>
        Given(Found with { Waybill = null, Taken = UnderWay }, Bare with { Taken = UnderWay }).When(Record(Ended, null))
            .ThenFacts(new DetectedTripRevised(Trip, 1, Ended, null, Day));

    [Fact]
    public void a_track_evaluated_anew_finds_the_same_trip() =>
        Given(Found).When(Record(Ended, Waybill) with { Trip = Other }).ThenNothing();

    [Fact]
    public void what_was_under_way_at_the_same_time_is_the_same_trip_told_otherwise()
    {
        var earlier = Ended with { DepartedAt = At(-4), Metres = 50_000 };
        Given(Found).When(Record(earlier, Waybill) with { Trip = Other }).ThenFacts(new DetectedTripRevised(Trip, 1, earlier, Waybill, Day));
    }

    [Fact]
    public void a_waybill_that_is_found_later_is_entered() =>
        Given(Found with { Waybill = null }, Bare).When(Record(Ended, Waybill)).ThenFacts(new DetectedTripRevised(Trip, 1, Ended, Waybill, Day));

    [Fact]
    public void a_waybill_that_falls_away_leaves_a_trip_without_one() =>
        Given(Found).When(Record(Ended, null)).ThenFacts(new DetectedTripRevised(Trip, 1, Ended, null, Day), Bare);

    [Fact]
    public void the_next_trip_of_the_month_is_another()
    {
        var next = Ended with { DepartedAt = At(-1) + NodaTime.Duration.FromMinutes(20), ArrivedAt = Ten };
        Given(Found).When(Record(next, Waybill) with { Trip = Other }).ThenFacts(Found with { Trip = Other, Taken = next });
    }

    [Fact]
    public void a_trip_of_tomorrow_is_not_on_record() =>
        Given().When(Record(Ended with { ArrivedAt = At(1) }, Waybill)).ThenRefused(MomentPassed.Id);
}
