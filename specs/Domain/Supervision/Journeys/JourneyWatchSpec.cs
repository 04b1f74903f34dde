using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Journeys;

/// <summary>Detected trip: a journey of more than 10 km whose start or end lies in a loading place (waybills §9). The way goes east along a parallel.</summary>
public sealed class JourneyWatchSpec
{
    private const int Depot = 113_264_000, Refinery = 113_464_000, Tank = 113_764_000;

    private readonly JourneyWatch watch = new(
        (place, _) => Math.Abs(place.Longitude - Refinery) < 5_000 ? "石化码头" : Math.Abs(place.Longitude - Tank) < 5_000 ? "油库" : null,
        day => JourneyParameters.Of(Figures.Defaults, day));

    private readonly List<TrackPoint> track = [];
    private Instant at = Journey.Clock(8);
    private int longitude = Depot;

    [Fact]
    public void from_a_loading_place_it_is_a_trip_after_ten_kilometres_and_is_told_again_when_it_ends()
    {
        // 0.2° of longitude at 23.13° are 20.5 km, without a loading place at either end of the way but the second.
        Rest(5).Drive(to: Refinery).Rest(30).Drive(to: Tank - 50_000);
        var found = Take();
        found.Select(change => (change.Before is null, change.Now!.ArrivedAt is null, change.Now.From.Place, change.Now.To.Place)).ShouldBe(
            [(true, false, null, "石化码头"), (true, true, "石化码头", null)]);
        track.Clear();
        Drive(to: Tank).Rest(30);
        var ended = Take().ShouldHaveSingleItem();
        (ended.Now!.DepartedAt, ended.Now.To.Place, ended.Now.Sign).ShouldBe((found[1].Now!.DepartedAt, "油库", TripSign.BeganAtLoadingPlace));
        ended.Now.Kilometres.ShouldBe(30);
        Take().ShouldBeEmpty();
    }

    [Fact]
    public void nine_kilometres_are_no_trip()
    {
        longitude = Refinery;
        Rest(5).Drive(to: Refinery + 90_000).Rest(90);
        Take().ShouldBeEmpty();
    }

    [Fact]
    public void a_way_between_two_places_that_load_nothing_is_no_trip()
    {
        Rest(5).Drive(to: Depot + 180_000).Rest(90);
        Take().ShouldBeEmpty();
    }

    [Fact]
    public void a_rest_of_half_an_hour_on_the_way_does_not_end_it()
    {
        longitude = Refinery;
        Rest(5).Drive(to: Refinery + 150_000).Rest(30).Drive(to: Tank).Rest(30);
        Take().ShouldHaveSingleItem().Now!.Kilometres.ShouldBe(30);
    }

    [Fact]
    public void a_vehicle_that_was_never_seen_to_rest_began_nobody_knows_where()
    {
        longitude = Refinery;
        Drive(to: Refinery + 200_000).Rest(90);
        Take().ShouldBeEmpty();
    }

    [Fact]
    public void a_vehicle_that_is_heard_of_no_more_after_it_came_to_rest_has_arrived()
    {
        longitude = Refinery;
        Rest(5).Drive(to: Tank).Rest(2);
        Take().ShouldHaveSingleItem().Now!.ArrivedAt.ShouldBeNull();
        watch.Advance(at + Duration.FromMinutes(15)).ShouldHaveSingleItem().Now!.ArrivedAt.ShouldNotBeNull();
    }

    [Fact]
    public void whatever_the_order_in_which_positions_come_the_trips_are_the_same()
    {
        Rest(5).Drive(to: Refinery).Rest(30).Drive(to: Tank).Rest(30).Drive(to: Refinery).Rest(90);
        var inOrder = Take().Select(change => change.Now).ToList();
        inOrder.Count.ShouldBe(3);

        var other = new JourneyWatch(
            (place, _) => Math.Abs(place.Longitude - Refinery) < 5_000 ? "石化码头" : Math.Abs(place.Longitude - Tank) < 5_000 ? "油库" : null,
            day => JourneyParameters.Of(Figures.Defaults, day));
        var known = new List<TripTaken>();
        foreach (var part in track.Chunk(40).Select((part, number) => (part, number)).OrderBy(part => part.number * 7 % 5))
            foreach (var change in other.Take(part.part, at))
            {
                if (change.Before is { } before) known.Remove(before);
                if (change.Now is { } now) known.Add(now);
            }
        known.OrderBy(trip => trip.DepartedAt).ShouldBe(inOrder!);
    }

    [Fact]
    public void late_positions_that_join_two_trips_withdraw_one()
    {
        longitude = Refinery;
        Rest(5).Drive(to: Refinery + 150_000);
        var beforeTunnel = track.ToList();
        track.Clear();
        Rest(30, every: 60).Drive(to: Tank);
        var tunnel = track.ToList();
        track.Clear();
        Rest(30);
        watch.Take(beforeTunnel, at).ShouldHaveSingleItem().Now!.ArrivedAt.ShouldBeNull();
        // Silence of more than an hour ends the one; the rest at the tank begins nothing.
        var late = Duration.FromHours(2);
        watch.Take(track.Select(point => point with { At = point.At + late, ReceivedAt = point.ReceivedAt + late }), at + late).ShouldHaveSingleItem().Now!.ArrivedAt.ShouldNotBeNull();
        var whole = watch.Take(tunnel, at + late).ShouldHaveSingleItem();
        (whole.Before is not null, whole.Now!.Kilometres).ShouldBe((true, 30));
    }

    private IReadOnlyList<TripChange> Take() => watch.Take(track, at);

    private JourneyWatchSpec Rest(int minutes, int every = 60)
    {
        for (var passed = 0; passed < minutes * 60; passed += every, at += Duration.FromSeconds(every)) Point(0);
        return this;
    }

    /// <summary>At 60 km/h, a position every ten seconds: 166.7 m, or 1628 micro-degrees.</summary>
    private JourneyWatchSpec Drive(int to)
    {
        var step = to > longitude ? 1_628 : -1_628;
        for (; Math.Abs(to - longitude) > 1_628; at += Duration.FromSeconds(10))
        {
            longitude += step;
            Point(600);
        }
        longitude = to;
        return this;
    }

    private void Point(int speed) => track.Add(new TrackPoint
    {
        Vehicle = Journey.Vehicle, At = at, ReceivedAt = at + Duration.FromSeconds(1), Position = new(23_130_000, longitude), Speed = speed,
        HasFix = true, AccOn = speed > 0,
    });
}
