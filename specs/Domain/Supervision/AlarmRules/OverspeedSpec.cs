using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

public sealed class OverspeedSpec
{
    private static readonly Surroundings Road = new() { SpeedLimit = 100, Road = RoadKind.Motorway };

    [Theory]
    [InlineData(100, null)]
    [InlineData(100.1, AlarmCode.OS1)]
    [InlineData(119.9, AlarmCode.OS1)]
    [InlineData(120, AlarmCode.OS2)]
    [InlineData(149.9, AlarmCode.OS2)]
    [InlineData(150, AlarmCode.OS3)]
    public void the_code_goes_by_the_excess(double kmh, AlarmCode? expected) =>
        Journey.From(9).Drive(60, 90, Road).Drive(60, kmh, Road).Drive(120, 90, Road).Evaluate().Episodes
            .Select(episode => (AlarmCode?)episode.Code).SingleOrDefault().ShouldBe(expected);

    [Fact]
    public void it_lasts_at_least_thirty_seconds()
    {
        Journey.From(9).Drive(60, 90, Road).Drive(30, 110, Road).Drive(60, 90, Road).Find(AlarmCode.OS1).ShouldBeEmpty();
        var found = Journey.From(9).Drive(60, 90, Road).Drive(40, 110, Road).Drive(120, 90, Road).Find(AlarmCode.OS1).ShouldHaveSingleItem();
        (found.From, found.To, found.Points, found.Peak, found.IsOpen).ShouldBe((Journey.Clock(9, 1), Journey.Clock(9, 1, 30), 4, 1100, false));
    }

    [Fact]
    public void one_graver_point_does_not_make_the_whole_graver() =>
        Journey.From(9).Drive(60, 110, Road).Drive(10, 155, Road).Drive(60, 110, Road).Find(AlarmCode.OS1).ShouldHaveSingleItem().Peak.ShouldBe(1550);

    [Fact]
    public void half_as_fast_again_for_thirty_seconds_is_level_one() =>
        Journey.From(9).Drive(60, 110, Road).Drive(40, 155, Road).Drive(60, 110, Road).Find(AlarmCode.OS3)
            .ShouldHaveSingleItem().Level.ShouldBe(AlarmLevel.One);

    [Theory]
    [InlineData(50, 1)]
    [InlineData(60, 2)]
    public void what_follows_within_a_minute_is_the_same(int between, int count) =>
        Journey.From(9).Drive(40, 110, Road).Drive(between, 90, Road).Drive(40, 110, Road).Drive(120, 90, Road).Find(AlarmCode.OS1).Count.ShouldBe(count);

    [Fact]
    public void points_too_far_apart_say_nothing_of_the_time_between() =>
        Journey.From(9).Drive(244, 110, Road, every: 61).Find(AlarmCode.OS1).ShouldBeEmpty();

    [Fact]
    public void without_a_known_limit_nothing_is_found() => Journey.From(9).Drive(600, 155).Evaluate().Episodes.ShouldBeEmpty();

    [Fact]
    public void the_terminals_own_claim_is_shown_beside() =>
        Journey.From(9).Drive(60, 110, Road, but: point => point with { Alarm = 2 }).Find(AlarmCode.OS1)
            .ShouldHaveSingleItem().IsClaimedByTerminal.ShouldBeTrue();

    [Fact]
    public void it_is_open_as_long_as_it_may_go_on()
    {
        var journey = Journey.From(9).Drive(60, 110, Road);
        journey.Evaluate(asOf: Journey.Clock(9, 1, 50)).Episodes.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        journey.Evaluate(asOf: Journey.Clock(9, 1, 51)).Episodes.ShouldHaveSingleItem().IsOpen.ShouldBeFalse();
    }
}
