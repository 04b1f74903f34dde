using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Supervision.Live;

namespace Regulatory.Integration.Specs.Supervision.Live;

/// <summary>What of a stored track is shown.</summary>
public sealed class TrackSpec
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 2, 2, 0);
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly TerminalId First = TerminalId.Parse("13800000001"), Second = TerminalId.Parse("13800000002");

    [Fact]
    public void a_track_that_fits_is_shown_whole() => ThinnedTrack.Of(Points(10, 600), 10).Length.ShouldBe(10);

    [Fact]
    public void a_thinned_track_keeps_its_ends_its_peak_and_says_how_many_each_point_stands_for()
    {
        var points = Points(8_640, 600);
        points[4_321] = points[4_321] with { Speed = 1_263 };
        points[5_000] = points[5_000] with { Speed = 3_000, Faults = [PointFaults.Speed] };
        var shown = ThinnedTrack.Of(points, 100);
        shown.Length.ShouldBeLessThanOrEqualTo(100);
        (shown[0], shown[^1]).ShouldBe((points[0], points[^1]));
        shown.Max(point => point.Speed).ShouldBe(1_263, "what is no sound speed hides none");
        shown.Sum(point => point.StandsFor).ShouldBe(8_640);
        shown.Zip(shown.Skip(1)).ShouldAllBe(pair => pair.First.At < pair.Second.At);
    }

    [Fact]
    public void points_of_one_moment_are_thinned_like_any_others() =>
        ThinnedTrack.Of([.. Enumerable.Repeat(Point(0, 600), 20)], 2).Length.ShouldBe(3, "both ends, and one for all between");

    [Fact]
    public void a_vehicles_track_is_that_of_whatever_terminal_spoke_for_it_at_the_time()
    {
        var times = TerminalTimes.Of(
            [
                (Ten, new TerminalBound(First, Day)), (Ten + Duration.FromHours(1), new TerminalUnbound(First, "更换", Day)),
                (Ten + Duration.FromHours(2), new TerminalBound(Second, Day)),
            ],
            ofPresentOwner: false);
        times.ShouldBe(
        [
            new(First, Ten, Ten + Duration.FromHours(1)), new(Second, Ten + Duration.FromHours(2), null),
        ]);
    }

    [Fact]
    public void a_new_owner_is_not_shown_where_the_vehicle_was_before()
    {
        (Instant, SupervisedVehicleFact)[] life =
        [
            (Ten, Registered), (Ten, new TerminalBound(First, Day)),
            (Ten + Duration.FromHours(1), new VehicleTransferred(Registered.Vin, First, Registered.Owner.Party, SupervisionClass.W, "过户-1", Day)),
            (Ten + Duration.FromHours(2), Registered), (Ten + Duration.FromHours(3), new TerminalBound(Second, Day)),
        ];
        TerminalTimes.Of(life, ofPresentOwner: true).ShouldBe([new(Second, Ten + Duration.FromHours(3), null)]);
        TerminalTimes.Of(life, ofPresentOwner: false)[0].ShouldBe(new(First, Ten, Ten + Duration.FromHours(1)));
    }

    [Fact]
    public void a_track_is_asked_for_a_day_at_most()
    {
        var asked = new TrackQuestion(VehicleKey.Parse("粤A12345/Yellow"), Ten, Ten + Duration.FromHours(24));
        asked.Fault.ShouldBeNull();
        (asked with { Until = asked.Until + Duration.FromSeconds(1) }).Fault!.Value.Argument.ShouldBe("until");
        (asked with { Until = Ten }).Fault!.Value.Argument.ShouldBe("until");
        (asked with { Points = 10_001 }).Fault!.Value.Argument.ShouldBe("points");
    }

    private static ReplayPoint[] Points(int count, int speed) => [.. Enumerable.Range(0, count).Select(number => Point(number, speed))];

    private static ReplayPoint Point(int number, int speed) => new(
        Ten + Duration.FromSeconds(10 * number), Ten, 23_100_000, 113_300_000, speed, null, 0, HasFix: true, IsLate: false, [], StandsFor: 1);

    private static VehicleRegistered Registered { get; } = new(
        Vin.Parse("11111111111111111"), SupervisionClass.W, new("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2024, 1, 10)),
        PartyOnRecord.Of(
            new(PartyKind.Organisation, "穗通危货运输有限公司", CreditCode.Parse("91440101MA5AAAA00W")), PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"))),
        "L-1", DivisionCode.Parse("440100"), "广州市交通运输局", Day);
}
