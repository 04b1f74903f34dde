using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills;

/// <summary>What the track of the vehicle makes true of its waybill.</summary>
public sealed class SeenOnTrackSpec : WaybillSpec
{
    private static readonly WaybillPoint Depot = new(23.106m, 113.450m);
    private static readonly Instant Seen = Morning - Duration.FromMinutes(2);

    [Fact]
    public void a_trip_that_was_ready_departs_when_it_is_seen_to() =>
        Given([.. UpToLoading]).By(Clock).When(new RecordDepartureSeen(Id, Seen, Depot))
            .ThenFacts(new DepartureSeen(Seen, Depot, IsReady: true, Day), new WaybillDeparted(Seen, Day));

    [Fact]
    public void one_that_was_not_checked_has_left_all_the_same() =>
        Given(Drafted, Validated, Issued).By(Clock).When(new RecordDepartureSeen(Id, Seen, Depot))
            .ThenFacts(new DepartureSeen(Seen, Depot, IsReady: false, Day));

    [Fact]
    public void one_whose_truck_is_still_under_way_on_another_has_left_all_the_same()
    {
        var book = new TripBook([new(Other, Morning - Duration.FromHours(3), Morning - Duration.FromHours(1), UnderWay: true)]);
        Given([.. UpToLoading]).By(Clock).Knowing(context => context with { Books = context.Books.Add(TripBookId.Of(Truck), book) })
            .When(new RecordDepartureSeen(Id, Seen, Depot)).ThenFacts(new DepartureSeen(Seen, Depot, IsReady: false, Day));
    }

    [Fact]
    public void a_waybill_that_was_recalled_and_issued_again_is_seen_to_leave_again() =>
        Given(
                Drafted, Validated, Issued, new DepartureSeen(Seen, Depot, IsReady: false, Day), new WaybillRecalled("停运", null, Day),
                new WaybillRevised(Content, Day), Validated, Issued)
            .By(Clock).When(new RecordDepartureSeen(Id, Morning, Depot)).ThenFacts(new DepartureSeen(Morning, Depot, IsReady: false, Day));

    [Fact]
    public void after_the_drivers_word_the_track_says_nothing_new() =>
        Given([.. UpToLoading, Departed]).By(Clock).When(new RecordDepartureSeen(Id, Seen, Depot)).ThenNothing();

    [Fact]
    public void within_a_kilometre_of_the_destination_it_has_arrived() =>
        Given([.. UpToLoading, Departed]).By(Clock).When(new RecordArrivalSeen(Id, Morning, Yard)).ThenFacts(Arrived);

    [Fact]
    public void at_the_depot_it_has_not() =>
        Given([.. UpToLoading, Departed]).By(Clock).When(new RecordArrivalSeen(Id, Morning, Depot)).ThenRefused(ArrivalShown.Id);

    [Fact]
    public void what_was_seen_before_the_departure_is_no_arrival() =>
        Given([.. UpToLoading, Departed]).By(Clock).When(new RecordArrivalSeen(Id, Seen, Yard)).ThenNothing();

    [Fact]
    public void the_share_of_the_way_that_the_track_covers_is_kept_even_when_the_trip_is_completed()
    {
        var match = new RecordTrackMatch(Id, 934, 118_400);
        Given([.. UpToLoading, Departed, Arrived]).By(Clock).When(match).ThenFacts(new TrackMatched(934, 118_400, Day));
        Given([.. UpToLoading, Departed, Arrived, Signed(30_000), Completed]).By(Clock).When(match).ThenFact<TrackMatched>();
        Given([.. UpToLoading, Departed]).By(Clock).When(match).ThenRefused(OrderOfWaybill.Id);
    }
}
