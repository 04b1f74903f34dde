using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

/// <summary>OSN of coaches by night, OSD of dangerous goods.</summary>
public sealed class SpeedLimitsOfClassesSpec
{
    private static readonly Surroundings Motorway = new() { SpeedLimit = 100, Road = RoadKind.Motorway };
    private static readonly Surroundings Other = new() { SpeedLimit = 80, Road = RoadKind.Other };

    [Theory]
    [InlineData(21, 90, false)]
    [InlineData(22, 80, false)]
    [InlineData(22, 80.1, true)]
    [InlineData(5, 90, true)]
    [InlineData(6, 90, false)]
    public void by_night_a_coach_keeps_to_four_fifths_of_the_limit(int hour, double kmh, bool expected) =>
        (Journey.From(hour).Drive(60, kmh, Motorway).Find(AlarmCode.OSN, SupervisionClass.K2).Count == 1).ShouldBe(expected);

    [Fact]
    public void trucks_do_not() => Journey.From(23).Drive(60, 95, Motorway).Find(AlarmCode.OSN).ShouldBeEmpty();

    [Theory]
    [InlineData(80, RoadKind.Motorway, false)]
    [InlineData(80.1, RoadKind.Motorway, true)]
    [InlineData(60, RoadKind.Other, false)]
    [InlineData(60.1, RoadKind.Other, true)]
    [InlineData(80, RoadKind.Unknown, false)]
    public void dangerous_goods_go_at_80_on_motorways_and_60_elsewhere(double kmh, RoadKind road, bool expected) =>
        (Journey.From(9).Drive(60, kmh, Motorway with { Road = road }).Find(AlarmCode.OSD, SupervisionClass.W).Count == 1).ShouldBe(expected);

    [Fact]
    public void a_lower_posted_limit_prevails_and_is_an_overspeed_of_its_own()
    {
        var slow = Other with { SpeedLimit = 40 };
        var journey = Journey.From(9).Drive(60, 55, slow);
        journey.Find(AlarmCode.OSD, SupervisionClass.W).ShouldBeEmpty();
        journey.Find(AlarmCode.OS2, SupervisionClass.W).ShouldHaveSingleItem();
    }
}
