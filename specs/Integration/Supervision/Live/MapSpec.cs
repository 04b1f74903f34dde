using System.Collections.Frozen;
using NodaTime;
using NodaTime.Testing;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Supervision.Live;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Supervision.Live;

/// <summary>Where vehicles are, as one who looks at a part of the map sees it.</summary>
public sealed class MapSpec
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 2, 2, 0);
    private static readonly QualityParameters Quality = new(300, 30, 160, 20, 160, 300, 3, 60, 300, 2_000);
    private static readonly LiveParameters By = new(50, Duration.FromMinutes(10), Duration.FromHours(24), Quality);
    private static readonly PartyId Company = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));
    private static readonly MapScope Province = new("44", null);
    private static readonly LiveQuestion Guangzhou = new(new(22_500_000, 112_900_000, 23_900_000, 114_100_000), Zoom: 10);

    private readonly FakeClock clock = new(Ten);
    private readonly ManualTime time = new(Ten.ToDateTimeOffset());
    private long place;

    [Fact]
    public void vehicles_that_share_a_cell_are_one_mark_with_their_number()
    {
        var map = Map((1, At(23_100_000, 113_300_000, 0)), (2, At(23_100_010, 113_300_010, 600)), (3, At(22_600_000, 113_000_000, 0)));
        var frame = map.Sheet().Look(Guangzhou, Province);
        (frame.IsComplete, frame.Vehicles, frame.Alarms, frame.Cells.Length).ShouldBe((true, 3, 0, 2));
        frame.Cells.Select(cell => cell.Count).Order().ShouldBe([1, 2]);
        frame.Cells.Single(cell => cell.Count == 2).Vehicle.Vehicle.ShouldBe(PlateOf(2), "the one that moves");
        map.Sheet().Look(Guangzhou with { Zoom = 20, Viewport = new(23_099_900, 113_299_900, 23_100_100, 113_300_100) }, Province)
            .Cells.Length.ShouldBe(1, "at one metre they still share a cell of five");
    }

    [Fact]
    public void a_vehicle_with_the_gravest_alarm_stands_for_its_cell()
    {
        var map = Map(
            Fleet(1, 2, 3), (1, At(23_100_000, 113_300_000, 600)), (2, At(23_100_010, 113_300_010, 0)), (3, At(23_100_020, 113_300_000, 0)));
        map.Know(With(Fleet(1, 2, 3), (2, AlarmLevel.One), (3, AlarmLevel.Three)), By);
        var cell = map.Sheet().Look(Guangzhou, Province).Cells.ShouldHaveSingleItem();
        (cell.Count, cell.Alarms, cell.Vehicle.Vehicle, cell.Vehicle.OpenAlarm).ShouldBe((3, 2, PlateOf(2), AlarmLevel.One));
        map.Sheet().Look(Guangzhou with { OnlyAlarms = true }, Province).Vehicles.ShouldBe(2);
    }

    [Fact]
    public void a_province_is_shown_with_no_more_cells_than_a_frame_may_have()
    {
        var points = Enumerable.Range(0, 6_000).Select(i => (i, At(20_300_000 + (i / 80 * 65_000), 109_700_000 + (i % 80 * 90_000), 0))).ToArray();
        var map = Map(points);
        var whole = new LiveQuestion(new(20_000_000, 109_000_000, 26_000_000, 118_000_000), Zoom: 20);
        var frame = map.Sheet().Look(whole, Province);
        (frame.Vehicles, frame.Cells.Sum(cell => cell.Count)).ShouldBe((6_000, 6_000));
        frame.Cells.Length.ShouldBeInRange(500, LiveQuestion.MostCells);
    }

    [Fact]
    public void a_city_sees_its_own_an_enterprise_its_own_and_a_county_less()
    {
        var map = Map((1, At(23_100_000, 113_300_000, 0)), (2, At(23_000_000, 113_200_000, 0)));
        int Seen(string? prefix, PartyId? party) => map.Sheet().Look(Guangzhou, new(prefix, party)).Vehicles;
        (Seen("44", null), Seen("4401", null), Seen("440106", null), Seen("4403", null), Seen(null, Company), Seen(null, null), Seen("", null))
            .ShouldBe((2, 2, 0, 0, 2, 0, 0));
        map.Sheet().Look(Guangzhou with { Classes = [SupervisionClass.K1] }, Province).Vehicles.ShouldBe(0);
        map.Sheet().Look(Guangzhou with { Viewport = new(23_050_000, 113_250_000, 23_150_000, 113_350_000) }, Province).Vehicles.ShouldBe(1);
    }

    [Fact]
    public void where_a_person_is_is_shown_to_that_person_and_to_whoever_has_opened_the_track()
    {
        var person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
        var map = Map(new FleetOnMap(Fleet(1).ByPhone.ToFrozenDictionary(of => of.Key, of => of.Value with { Owner = person })), (1, At(23_104_321, 113_304_321, 654)));
        var near = Guangzhou with { Zoom = 20, Viewport = new(23_104_300, 113_304_300, 23_104_400, 113_304_400) };
        var (own, opened, other) = (
            new MapScope(null, person), Province with { Opened = new([PlateOf(1)]) }, Province with { Opened = new([PlateOf(2)]) });

        foreach (var scope in new[] { own, opened })
        {
            var shown = map.Sheet().Look(near, scope).Cells.ShouldHaveSingleItem().Vehicle;
            (shown.Vehicle, shown.Latitude, shown.Longitude, shown.Speed).ShouldBe((PlateOf(1), 23_104_321, 113_304_321, 654));
        }
        foreach (var scope in new[] { Province, other })
        {
            map.Sheet().Look(near, scope).Vehicles.ShouldBe(0, "where it is within its kilometre no viewport finds out");
            var veiled = map.Sheet().Look(Guangzhou, scope).Cells.ShouldHaveSingleItem().Vehicle;
            (veiled.Vehicle, veiled.Latitude, veiled.Longitude, veiled.Speed).ShouldBe((null, 23_105_000, 113_305_000, 600));
        }
    }

    [Fact]
    public void who_has_opened_the_same_is_given_the_same_frame()
    {
        var map = Map((1, At(23_100_000, 113_300_000, 0)));
        var sheet = map.Sheet();
        sheet.Look(Guangzhou, Province with { Opened = new([PlateOf(1), PlateOf(2)]) })
            .ShouldBeSameAs(sheet.Look(Guangzhou, Province with { Opened = new([PlateOf(2), PlateOf(1)]) }));
    }

    [Fact]
    public async Task only_what_is_later_by_event_time_and_credible_moves_a_vehicle()
    {
        var map = Map((1, At(23_100_000, 113_300_000, 300)));
        await map.Take(
        [
            Report(1, 23_200_000, 113_300_000, 400, Ten - Duration.FromMinutes(5)), Report(1, 0, 0, 400, Ten + Duration.FromSeconds(5)),
            Report(1, 23_300_000, 113_300_000, 400, Ten + Duration.FromHours(2), received: Ten + Duration.FromSeconds(7)),
            Report(1, 23_300_000, 113_300_000, 400, Ten + Duration.FromSeconds(5), hasFix: false),
        ], default);
        var vehicle = Seen(map);
        (vehicle.Latitude, vehicle.MeasuredAt, vehicle.Speed).ShouldBe((23_100_000, Ten, 300));
        vehicle.ReceivedAt.ShouldBe(Ten + Duration.FromSeconds(7), "it was heard of");
        await map.Take([Report(1, 23_101_000, 113_300_000, 20, Ten + Duration.FromSeconds(10))], default);
        (Seen(map).Latitude, Seen(map).State, map.Sheet().Place).ShouldBe((23_101_000, LiveState.Stopped, place));
    }

    [Theory]
    [InlineData(300, 9, LiveState.Moving, false)]
    [InlineData(300, 11, LiveState.Offline, true)]
    [InlineData(20, 11, LiveState.Stopped, true)]
    [InlineData(20, 24 * 60 + 1, LiveState.Offline, true)]
    public void who_is_silent_is_offline_sooner_on_the_road_than_parked(int speed, int minutes, LiveState state, bool stale)
    {
        var map = Map((1, At(23_100_000, 113_300_000, speed)));
        clock.Reset(Ten + Duration.FromMinutes(minutes));
        (Seen(map).State, Seen(map).IsStale).ShouldBe((state, stale));
    }

    [Fact]
    public async Task a_follower_is_sent_all_and_then_what_has_changed()
    {
        var map = Map((1, At(23_100_000, 113_300_000, 0)), (2, At(22_600_000, 113_000_000, 0)));
        var changes = new FrameChanges();
        changes.Of(Look(map)).ShouldNotBeNull().Cells.Length.ShouldBe(2);
        changes.Of(Look(map)).ShouldBeNull("nothing has changed");
        await map.Take([Report(2, 22_600_000, 113_600_000, 500, Ten + Duration.FromSeconds(10))], default);
        var moved = changes.Of(Look(map)).ShouldNotBeNull();
        (moved.IsComplete, moved.Vehicles, moved.Cells.Single().Vehicle.Vehicle, moved.Emptied.Length).ShouldBe((false, 2, PlateOf(2), 1));
    }

    [Fact]
    public void a_terminal_that_speaks_for_no_vehicle_is_not_on_the_map()
    {
        var map = Map(Fleet(1), (1, At(23_100_000, 113_300_000, 0)), (2, At(23_100_000, 113_300_000, 0)));
        (map.Count, Look(map).Vehicles).ShouldBe((2, 1));
    }

    [Fact]
    public void a_question_that_makes_no_sense_is_told_by_its_argument()
    {
        Guangzhou.Fault.ShouldBeNull();
        (Guangzhou with { Viewport = new(23, 113, 22, 114) }).Fault!.Value.Argument.ShouldBe("viewport");
        (Guangzhou with { Viewport = new(0, 0, 90_000_001, 1) }).Fault!.Value.Argument.ShouldBe("viewport");
        (Guangzhou with { Zoom = 21 }).Fault!.Value.Argument.ShouldBe("zoom");
        (Guangzhou with { EverySeconds = 0 }).Fault!.Value.Argument.ShouldBe("everySeconds");
        new LiveQuestion(new(-90_000_000, -180_000_000, 90_000_000, 180_000_000), 20).CellSize.ShouldBeGreaterThan(1_000_000);
    }

    private LivePositions Look(LiveMap map)
    {
        time.Advance(TimeSpan.FromSeconds(2));
        return map.Sheet().Look(Guangzhou, Province);
    }

    private LiveVehicle Seen(LiveMap map) => Look(map).Cells.ShouldHaveSingleItem().Vehicle;

    private LiveMap Map(params (int Number, LivePoint Point)[] points) => Map(Fleet([.. points.Select(point => point.Number)]), points);

    private LiveMap Map(FleetOnMap fleet, params (int Number, LivePoint Point)[] points)
    {
        var map = new LiveMap(clock, time);
        map.Begin(0, points.Select(point => (PhoneOf(point.Number), point.Point)), fleet, By);
        return map;
    }

    private static FleetOnMap Fleet(params int[] numbers) => new(numbers.ToFrozenDictionary(PhoneOf, number => new VehicleOnMap(
        PlateOf(number), SupervisionClass.W, DivisionCode.Parse("440100"), Company, IsOffline: false, OpenAlarm: null)));

    private static FleetOnMap With(FleetOnMap fleet, params (int Number, AlarmLevel Level)[] alarms) => new(fleet.ByPhone.ToFrozenDictionary(
        of => of.Key, of => of.Value with { OpenAlarm = alarms.FirstOrDefault(alarm => PhoneOf(alarm.Number) == of.Key) is (> 0, var level) ? level : null }));

    private static LivePoint At(int latitude, int longitude, int speed) => new(new(latitude, longitude), speed, 0, Ten, Ten);

    private StoredPosition Report(int number, int latitude, int longitude, int speed, Instant at, bool hasFix = true, Instant? received = null) => new(
        ++place, PhoneOf(number), Edition.Jt2019, received ?? at + Duration.FromSeconds(1), place, 0, PositionMarks.None,
        new(0, hasFix ? 0b11u : 0b01u, latitude, longitude, 20, (ushort)speed, 0, at, []));

    private static string PhoneOf(int number) => $"{13_800_000_000L + number}";

    private static VehicleKey PlateOf(int number) => VehicleKey.Parse($"粤A{10_000 + number}/Yellow");
}
