using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Indicators;

public sealed class TrackIndicatorsSpec
{
    private static readonly Surroundings Road = new() { SpeedLimit = 80 };
    private static readonly VehicleKey Other = VehicleKey.Parse("粤B12345/Yellow");
    private static readonly VehicleKey Third = VehicleKey.Parse("粤C12345/Yellow");

    // 30 minutes at 60, five minutes too fast, 20 minutes unseen at 60 while moving, 10 minutes at 60: 30 + 7.5 + 20 + 10 km.
    private static readonly DailyVehicleDigest Day = Journey.From(9).Drive(1800, 60, Road).Drive(300, 90, Road).Point(60, Road)
        .Silent(1200, 60).Drive(600, 60, Road).Point(0, Road).Digest();

    [Fact]
    public void completeness_is_continuous_mileage_over_mileage()
    {
        var rate = TrackIndicators.Completeness([Day], "v1");
        rate.Denominator.ShouldBe(67.5m, 0.2m);
        rate.Numerator.ShouldBe(47.5m, 0.2m);
        rate.RuleVersion.ShouldBe("v1");
    }

    [Fact]
    public void a_break_within_an_announced_outage_is_left_out_and_the_outage_named()
    {
        var outage = new Outage(Journey.Clock(9, 40), Journey.Clock(9, 50), "断网公告1号");
        var rate = TrackIndicators.Completeness([Day], "v1", outage);
        rate.Percent.ShouldBe(100);
        rate.Excluded.ShouldBe([outage]);
    }

    [Fact]
    public void a_gap_of_five_minutes_or_two_kilometres_breaks_no_track()
    {
        Journey.From(9).Drive(60, 60).Point(60).Silent(300, 100).Drive(60, 60).Digest().Breaks.ShouldBeEmpty();
        Journey.From(9).Drive(60, 60).Point(60).Silent(1200, 5.9).Drive(60, 60).Digest().Breaks.ShouldBeEmpty();
        Journey.From(9).Drive(60, 60).Point(60).Silent(301, 100).Drive(60, 60).Digest().Breaks.Length.ShouldBe(1);
    }

    [Fact]
    public void coverage_of_a_period_counts_vehicles_that_were_never_unseen_while_moving()
    {
        var seen = Journey.From(9).Drive(1800, 60).Point(0).Digest() with { Vehicle = Other };
        var parked = Journey.From(9).Stand(3600).Digest() with { Vehicle = Third };
        var rate = TrackIndicators.Coverage([Day, seen, parked], "v1");
        (rate.Numerator, rate.Denominator).ShouldBe((1, 2));
    }

    [Fact]
    public void coverage_at_a_moment_asks_for_a_fix_of_the_last_ten_minutes()
    {
        var moving = new Dictionary<VehicleKey, Instant?> { [Journey.Vehicle] = Journey.Clock(11, 50), [Other] = Journey.Clock(11, 49), [Third] = null };
        var rate = TrackIndicators.Coverage(moving, Journey.Clock(12), Duration.FromMinutes(10), "v1");
        (rate.Numerator, rate.Denominator).ShouldBe((1, 3));
        var outage = new Outage(Journey.Clock(11, 45), Journey.Clock(11, 55), "断网公告1号");
        TrackIndicators.Coverage(moving, Journey.Clock(12), Duration.FromMinutes(10), "v1", outage).Denominator.ShouldBe(2);
    }

    [Fact]
    public void online_are_those_that_sent_a_qualified_record_of_those_not_reported_as_parked()
    {
        var broken = Day with { Vehicle = Other, QualifiedRecords = 0 };
        var rate = TrackIndicators.Online([Day, broken], [Journey.Vehicle, Other, Third], [Third], "v1");
        (rate.Numerator, rate.Denominator).ShouldBe((1, 2));
    }

    [Fact]
    public void overspeeds_and_fatigue_are_means_of_vehicles_online()
    {
        var tired = Journey.From(8).Drive((4 * 3600) + 100, 60, every: 50).Stand(60).Digest() with { Vehicle = Other };
        TrackIndicators.MeanOverspeed([Day, tired], "v1").Value.ShouldBe(0.5m);
        TrackIndicators.MeanFatigue([Day, tired], "v1").Value.ShouldBe(50);
        TrackIndicators.OverspeedPerHundredKilometres([Day], "v1").Value!.Value.ShouldBe(1.48m, 0.01m);
    }

    [Fact]
    public void drift_and_qualification_go_by_named_faults()
    {
        var drifting = Journey.From(9).Drive(60, 60)
            .Drive(10, 60, but: point => point with { Position = new(24_130_000, point.Position.Longitude) })
            .Drive(50, 60, but: point => point with { Speed = 1700 }).Digest() with { Vehicle = Other };
        TrackIndicators.Drift([Day, drifting], "v1").Percent.ShouldBe(50);
        var rate = TrackIndicators.Qualification([drifting], "v1");
        (rate.Numerator, rate.Denominator).ShouldBe((7, 12));
    }
}
