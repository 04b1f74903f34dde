using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>Closed zones and the share of the planned way, in whatever order positions come.</summary>
public sealed class TripWatchSpec
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Ten = ChinaTime.At(Day, new(10, 0));
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly GeoPosition Outside = new(23_100_000, 113_400_000), Inside = new(23_100_000, 113_500_000), End = new(23_100_000, 113_600_000);
    private static readonly WaybillId Id = WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000aa");

    private static readonly PlannedTrip Trip = new(
        Id, WaybillNumber.Parse("GD2026030200000146"), Ten, Ten + Duration.FromHours(8), null, null,
        [new(Instant.MinValue, Truck, new PlannedRoute([Outside, End]))], Ten, Ten, null, null, HasArrived: false, IsDead: false, Ten);

    private readonly WaybillsOnTheRoad waybills = new(null!, null!, (_, _) => throw new InvalidOperationException("Nothing is loaded here."));
    private readonly TripWatch watch;

    public TripWatchSpec()
    {
        waybills.Keep(Trip);
        watch = Watch();
    }

    [Fact]
    public void a_closed_zone_in_a_gap_is_found_when_the_gap_is_sent()
    {
        Zones(Outside, 0).ShouldBeEmpty();
        Zones(Outside, 60).ShouldBeEmpty();
        Zones(watch.Take([Point(Inside, 31, 61), Point(Inside, 30, 61)], [], At(61))).ShouldHaveSingleItem().Deviation.From.ShouldBe(At(30));
    }

    [Fact]
    public void a_visit_is_told_once_and_another_one_is_another()
    {
        Zones(Inside, 10).ShouldHaveSingleItem();
        foreach (var minute in new[] { 11, 30, 55, 80 }) Zones(Inside, minute).ShouldBeEmpty();
        Zones(Outside, 81).ShouldBeEmpty();
        Zones(Inside, 85).ShouldBeEmpty();
        Zones(Inside, 116).ShouldHaveSingleItem();
    }

    [Fact]
    public void a_watch_that_begins_anew_knows_the_entry_by_its_event()
    {
        // The terminal's clock is a little ahead; the new watch reads this position when more have arrived.
        var point = Point(Inside, 10, 10) with { At = At(10) + Duration.FromSeconds(20) };
        var first = watch.Take([point], [], At(10)).Single(act => act.Command is RecordDeviation);
        Watch().Take([point], [], At(40)).Single(act => act.Command is RecordDeviation).CommandId.ShouldBe(first.CommandId);
    }

    [Fact]
    public void zones_that_overlap_are_both_entered() =>
        Zones(Watch(Zone("一"), Zone("二")).Take([Point(Inside, 10, 10)], [], At(10))).Select(entered => entered.Deviation.Zone)
            .ShouldBe(["一", "二"], ignoreOrder: true);

    [Fact]
    public void a_trip_is_held_against_its_way_once_in_five_minutes_however_much_comes_late_and_what_came_is_not_forgotten()
    {
        waybills.Keep(Trip with { EndedAt = At(120), HasArrived = true });
        watch.WaybillsChanged(At(120));
        watch.Unmatched(At(120)).ShouldHaveSingleItem();
        for (var second = 0; second < 300; second += 5)
        {
            var now = At(120) + Duration.FromSeconds(second);
            watch.Take([Point(Outside, 30, 120) with { At = At(30) + Duration.FromSeconds(second), ReceivedAt = now }], [], now);
            watch.Unmatched(now).ShouldBeEmpty();
        }
        watch.Unmatched(At(120) + TripWatch.BetweenMatches).ShouldHaveSingleItem();
        watch.Unmatched(At(120) + (3 * TripWatch.BetweenMatches)).ShouldBeEmpty();
    }

    private static Instant At(int minutes) => Ten + Duration.FromMinutes(minutes);

    private static TrackPoint Point(GeoPosition place, int minutes, int received) =>
        new() { Vehicle = Truck, At = At(minutes), ReceivedAt = At(received), Position = place, Speed = 500, HasFix = true };

    private static MapFeatureTerms Zone(string name) => new(MapFeatureKind.RestrictedZone, name, [Inside], 1_000, Day);

    private TripWatch Watch(params MapFeatureTerms[] zones)
    {
        var map = RoadMap.Empty;
        foreach (var terms in zones is [] ? [Zone("水源保护区")] : zones)
            map = map.With(new MapFeatureEntered(new(Guid.NewGuid()), terms, DivisionCode.Parse("440100"), "x", Day));
        return new(Truck, new(waybills, () => map, () => Figures.Defaults));
    }

    private List<RecordDeviation> Zones(GeoPosition place, int minutes) => Zones(watch.Take([Point(place, minutes, minutes)], [], At(minutes)));

    private static List<RecordDeviation> Zones(IEnumerable<Act> acts) => [.. acts.Select(act => act.Command).OfType<RecordDeviation>()];
}
