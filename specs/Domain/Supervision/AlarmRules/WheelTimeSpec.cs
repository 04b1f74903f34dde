using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

/// <summary>The fatigue algorithm of vehicles §5.</summary>
public sealed class WheelTimeSpec
{
    private const int Hour = 3600, Minute = 60;

    [Fact]
    public void four_hours_are_allowed() => Journey.From(8).Drive(4 * Hour, 80, every: 60).Stand(Minute).Find(AlarmCode.FT1).ShouldBeEmpty();

    [Fact]
    public void the_first_second_beyond_is_fatigue_and_the_episode_begins_where_the_limit_was_passed()
    {
        var found = Journey.From(8).Drive((4 * Hour) + 90, 80, every: 60).Stand(Minute).Find(AlarmCode.FT1).ShouldHaveSingleItem();
        (found.From, found.To, found.Peak, found.Level).ShouldBe((Journey.Clock(12), Journey.Clock(12, 1, 30), (4 * Hour) + 90, AlarmLevel.Two));
        found.IsOpen.ShouldBeTrue("nobody has rested yet");
    }

    [Fact]
    public void more_than_five_hours_are_level_one() =>
        Journey.From(8).Drive((5 * Hour) + 60, 80, every: 60).Stand(Minute).Find(AlarmCode.FT1).ShouldHaveSingleItem().Level.ShouldBe(AlarmLevel.One);

    [Theory]
    [InlineData(19, 1)]
    [InlineData(20, 0)]
    public void a_rest_is_a_stop_of_twenty_minutes_and_a_shorter_one_counts_as_none(int minutes, int count) =>
        Journey.From(8).Drive(3 * Hour, 80, every: 60).Stand(minutes * Minute).Drive(2 * Hour, 80, every: 60).Stand(Minute)
            .Find(AlarmCode.FT1).Count.ShouldBe(count);

    [Fact]
    public void short_stops_do_not_add_up_to_a_rest() =>
        Journey.From(8).Drive(3 * Hour, 80, every: 60).Stand(15 * Minute).Drive(Minute, 20).Stand(15 * Minute).Drive(2 * Hour, 80, every: 60)
            .Find(AlarmCode.FT1).ShouldHaveSingleItem();

    [Theory]
    [InlineData(4.9, 0)]
    [InlineData(5, 1)]
    public void driving_begins_at_five_kilometres_an_hour(double kmh, int count) =>
        Journey.From(8).Drive((4 * Hour) + 60, kmh, every: 60).Stand(Minute).Find(AlarmCode.FT1).Count.ShouldBe(count);

    [Fact]
    public void where_no_satellites_are_seen_the_recorder_says_whether_the_vehicle_is_driven()
    {
        var tunnel = Journey.From(8).Drive(2 * Hour, 80, every: 60)
            .Drive(10 * Minute, 80, every: 60, but: point => point with { HasFix = false, Speed = 0, RecorderSpeed = 800 })
            .Drive((2 * Hour) - (9 * Minute), 80, every: 60).Stand(Minute);
        tunnel.Find(AlarmCode.FT1).ShouldHaveSingleItem("a tunnel is data, not a gap").Peak.ShouldBe((4 * Hour) + Minute);

        var garage = Journey.From(8).Drive(3 * Hour, 80, every: 60)
            .Stand(20 * Minute, but: point => point with { HasFix = false, RecorderSpeed = 0 }).Drive(2 * Hour, 80, every: 60).Stand(Minute);
        garage.Find(AlarmCode.FT1).ShouldBeEmpty("it stood under a roof");

        var silent = Journey.From(8).Drive(2 * Hour, 80, every: 60)
            .Drive(10 * Minute, 80, every: 60, but: point => point with { HasFix = false, Speed = 0 })
            .Drive((2 * Hour) - (9 * Minute), 80, every: 60).Stand(Minute);
        silent.Find(AlarmCode.FT1).ShouldBeEmpty("neither satellites nor recorder say that it was driven");
    }

    [Fact]
    public void a_gap_of_five_minutes_is_bridged()
    {
        var track = Journey.From(8).Drive(2 * Hour, 80, every: 60).Point(80).Silent(5 * Minute, 80).Drive((2 * Hour) - (4 * Minute), 80, every: 60).Stand(Minute);
        track.Find(AlarmCode.FT1).ShouldHaveSingleItem().Peak.ShouldBe((4 * Hour) + Minute);
    }

    [Fact]
    public void a_longer_gap_is_neither_driving_nor_rest()
    {
        var track = Journey.From(8).Drive(2 * Hour, 80, every: 60).Point(0).Silent(3 * Hour).Drive(2 * Hour, 80, every: 60).Stand(Minute);
        track.Find(AlarmCode.FT1).ShouldBeEmpty("the three hours are not driving");
        var longer = Journey.From(8).Drive(2 * Hour, 80, every: 60).Point(0).Silent(3 * Hour).Drive((2 * Hour) + Minute, 80, every: 60).Stand(Minute);
        longer.Find(AlarmCode.FT1).ShouldHaveSingleItem("nor are they rest").Peak.ShouldBe((4 * Hour) + Minute);
    }

    [Fact]
    public void an_officer_may_let_a_gap_with_the_ignition_off_at_one_place_be_rest() =>
        Journey.From(8).Drive(2 * Hour, 80, every: 60).Point(0).Silent(3 * Hour).Drive((2 * Hour) + Minute, 80, every: 60)
            .Find(AlarmCode.FT1, by: Journey.Parameters with { StandstillGapIsRest = true }).ShouldBeEmpty();

    [Fact]
    public void a_change_of_driver_begins_anew_for_the_new_driver() =>
        Journey.From(8).Identify(Journey.First).Drive(3 * Hour, 80, every: 60).Identify(Journey.Second).Drive(3 * Hour, 80, every: 60).Stand(Minute)
            .Find(AlarmCode.FT1).ShouldBeEmpty();

    [Fact]
    public void a_card_swapped_for_ten_minutes_is_no_rest() =>
        Journey.From(8).Identify(Journey.First).Drive(3 * Hour, 80, every: 60).Identify(Journey.Second).Drive(10 * Minute, 80)
            .Identify(Journey.First).Drive(2 * Hour, 80, every: 60).Stand(Minute)
            .Find(AlarmCode.FT1).ShouldHaveSingleItem().Driver.ShouldBe(Journey.First);

    [Fact]
    public void the_same_driver_identified_again_is_no_change() =>
        Journey.From(8).Identify(Journey.First).Drive(3 * Hour, 80, every: 60).Identify(Journey.First).Drive(2 * Hour, 80, every: 60)
            .Find(AlarmCode.FT1).ShouldHaveSingleItem();

    [Fact]
    public void two_hours_are_the_limit_by_night()
    {
        Journey.From(23).Drive(2 * Hour, 80, every: 60).Stand(Minute).Find(AlarmCode.FT2).ShouldBeEmpty();
        var found = Journey.From(23).Drive((2 * Hour) + Minute, 80, every: 60).Stand(Minute).Find(AlarmCode.FT2).ShouldHaveSingleItem();
        (found.From, found.To).ShouldBe((Journey.Clock(1, dayLater: 1), Journey.Clock(1, 1, dayLater: 1)));
    }

    [Fact]
    public void only_what_falls_into_the_night_counts_for_the_night() =>
        Journey.From(20).Drive(4 * Hour, 80, every: 60).Stand(Minute).Find(AlarmCode.FT2).ShouldBeEmpty();

    [Fact]
    public void a_night_ends_at_six()
    {
        var found = Journey.From(3, 30).Drive(3 * Hour, 80, every: 60).Stand(Minute).Find(AlarmCode.FT2).ShouldHaveSingleItem();
        (found.From, found.To, found.IsOpen).ShouldBe((Journey.Clock(5, 30), Journey.Clock(6), false));
    }

    [Fact]
    public void the_digest_counts_the_time_beyond_the_limits() =>
        Journey.From(8).Drive((4 * Hour) + 90, 80, every: 60).Stand(Minute).Digest().FatigueSeconds.ShouldBe(90);

    [Fact]
    public void rest_begins_the_night_anew_as_well() =>
        new WheelTime(7000, 7000, 20_000, 0).Stand(1200, Journey.Parameters).ShouldBe(new WheelTime(0, 0, 0, 1200));
}
