using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

/// <summary>OFF, DRF, TMP, PVM, OL and what video terminals report.</summary>
public sealed class DataAndTerminalSpec
{
    private const int Minute = 60;

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void a_moving_vehicle_is_offline_after_ten_minutes(int minutes, int count) =>
        Journey.From(9).Drive(Minute, 60).Point(60).Silent(minutes * Minute, 60).Drive(Minute, 60).Find(AlarmCode.OFF).Count.ShouldBe(count);

    [Fact]
    public void while_nothing_is_heard_it_grows()
    {
        var journey = Journey.From(9).Drive(Minute, 60);
        journey.Evaluate(asOf: Journey.Clock(9, 10, 50)).Episodes.ShouldBeEmpty();
        var found = journey.Evaluate(asOf: Journey.Clock(9, 20, 50)).Episodes.ShouldHaveSingleItem();
        (found.Code, found.Peak, found.IsOpen).ShouldBe((AlarmCode.OFF, 20 * Minute, true));
    }

    [Fact]
    public void a_parked_vehicle_is_offline_after_a_day_unless_reported()
    {
        Journey.From(9).Point(0).Silent(24 * 3600).Point(0).Find(AlarmCode.OFF).ShouldBeEmpty();
        Journey.From(9).Point(0).Silent((24 * 3600) + 1).Point(0).Find(AlarmCode.OFF).ShouldHaveSingleItem();
        Journey.From(9).Point(0, new() { IsReportedParked = true }).Silent(48 * 3600).Point(0).Find(AlarmCode.OFF).ShouldBeEmpty();
    }

    [Fact]
    public void points_without_a_fix_are_signs_of_life() =>
        Journey.From(9).Drive(Minute, 60).Drive(30 * Minute, 60, but: point => point with { HasFix = false }).Drive(Minute, 60)
            .Find(AlarmCode.OFF).ShouldBeEmpty();

    [Fact]
    public void a_jump_is_drift_and_what_follows_is_measured_from_the_last_good_place()
    {
        var found = Journey.From(9).Drive(5 * Minute, 60)
            .Drive(10, 60, but: point => point with { Position = new(24_130_000, point.Position.Longitude) }).Drive(5 * Minute, 60);
        found.Find(AlarmCode.DRF).ShouldHaveSingleItem().Points.ShouldBe(1);
        found.Digest().CountOf(PointFaults.Drift).ShouldBe(1);
        found.Digest().TrackCentimetres.ShouldBeInRange(990_000, 1_010_000);
    }

    [Fact]
    public void three_points_that_agree_make_the_new_place_the_true_one()
    {
        var found = Journey.From(9).Drive(5 * Minute, 60)
            .Drive(5 * Minute, 60, but: point => point with { Position = new(24_130_000, point.Position.Longitude) });
        found.Digest().CountOf(PointFaults.Drift).ShouldBe(2);
        found.Digest().TrackCentimetres.ShouldBeInRange(920_000, 940_000, "the way to the new place is not driven");
    }

    [Fact]
    public void a_long_way_in_a_long_gap_is_no_jump() =>
        Journey.From(9).Drive(Minute, 60).Silent(3600, 100).Drive(Minute, 60).Find(AlarmCode.DRF).ShouldBeEmpty();

    [Fact]
    public void speed_at_an_unchanged_place_is_frozen() =>
        Journey.From(9).Drive(2 * Minute, 60, but: point => point with { Position = new(23_130_000, 113_264_000) })
            .Digest().CountOf(PointFaults.Frozen).ShouldBe(6);

    [Fact]
    public void the_antenna_bit_is_a_level_and_makes_one_episode_from_edge_to_edge()
    {
        var found = Journey.From(9).Drive(Minute, 60).Drive(30 * Minute, 60, but: point => point with { Alarm = AlarmBits.AntennaCut, HasFix = false })
            .Drive(10 * Minute, 60).Find(AlarmCode.TMP).ShouldHaveSingleItem();
        (found.From, found.To, found.Level).ShouldBe((Journey.Clock(9, 1), Journey.Clock(9, 30, 50), AlarmLevel.One));
    }

    [Fact]
    public void edges_are_told_from_levels()
    {
        AlarmBits.Raised(0b0011, 0b0110).ShouldBe(0b0100u);
        AlarmBits.Ended(0b0011, 0b0110).ShouldBe(0b0001u);
        AlarmBits.ClearedByAcknowledgement.ShouldBe(0x18700009u);
    }

    [Fact]
    public void a_recorder_that_runs_while_the_satellites_see_nothing_is_shielded() =>
        Journey.From(9).Drive(11 * Minute, 0, but: point => point with { RecorderSpeed = 700 }).Find(AlarmCode.TMP)
            .ShouldHaveSingleItem().Rule.ShouldBe("TMP.shield");

    [Fact]
    public void whoever_drives_and_is_not_assigned_is_found()
    {
        Journey.From(9).Identify(Journey.First, Journey.First).Drive(Minute, 60).Find(AlarmCode.PVM).ShouldBeEmpty();
        var found = Journey.From(9).Identify(Journey.Second, Journey.First).Drive(Minute, 60).Find(AlarmCode.PVM).ShouldHaveSingleItem();
        (found.Driver, found.Level).ShouldBe((Journey.Second, AlarmLevel.One));
        Journey.From(9).Identify(Journey.Second, Journey.First).Stand(Minute).Find(AlarmCode.PVM).ShouldBeEmpty("nobody drives");
    }

    [Theory]
    [InlineData(49_000, 0)]
    [InlineData(49_001, 1)]
    public void a_weighing_above_the_limit_is_a_signal(int gross, int count) =>
        Journey.From(9).Drive(Minute, 60).Weigh(gross, 49_000).Drive(Minute, 60).Find(AlarmCode.OL).Count.ShouldBe(count);

    [Theory]
    [InlineData(SafetyBehaviour.Phone, AlarmCode.DSM, AlarmLevel.One)]
    [InlineData(SafetyBehaviour.EyesClosed, AlarmCode.DSM, AlarmLevel.One)]
    [InlineData(SafetyBehaviour.Smoking, AlarmCode.DSM, AlarmLevel.Two)]
    [InlineData(SafetyBehaviour.LaneDeparture, AlarmCode.ADAS, AlarmLevel.Three)]
    public void what_a_video_terminal_saw_is_passed_on(SafetyBehaviour behaviour, AlarmCode code, AlarmLevel level)
    {
        var found = Journey.From(9).Drive(10, 60, but: With(behaviour, SignalPhase.Event)).Drive(Minute, 60).Evaluate().Episodes.ShouldHaveSingleItem();
        (found.Code, found.Level, found.Behaviour).ShouldBe((code, level, behaviour));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void reports_within_two_minutes_are_one(int minutes, int count) =>
        Journey.From(9).Drive(10, 60, but: With(SafetyBehaviour.Smoking, SignalPhase.Event)).Drive((minutes * Minute) - 10, 60)
            .Drive(10, 60, but: With(SafetyBehaviour.Smoking, SignalPhase.Event)).Drive(Minute, 60).Find(AlarmCode.DSM).Count.ShouldBe(count);

    [Fact]
    public void the_end_of_a_behaviour_belongs_to_its_beginning() =>
        Journey.From(9).Drive(10, 60, but: With(SafetyBehaviour.Phone, SignalPhase.Begin)).Drive(8 * Minute, 60)
            .Drive(10, 60, but: With(SafetyBehaviour.Phone, SignalPhase.End)).Drive(Minute, 60).Find(AlarmCode.DSM)
            .ShouldHaveSingleItem().Length.ShouldBe(Duration.FromSeconds(490));

    private static Func<TrackPoint, TrackPoint> With(SafetyBehaviour behaviour, SignalPhase phase) =>
        point => point with { Signals = [new(behaviour, phase, 1)] };
}
