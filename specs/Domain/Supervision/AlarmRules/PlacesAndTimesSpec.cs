using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

/// <summary>NB, RT and PK: where a vehicle may be and when.</summary>
public sealed class PlacesAndTimesSpec
{
    private const int Minute = 60;
    private static readonly Surroundings ServiceArea = new() { IsStoppingPlace = true };

    [Fact]
    public void a_coach_that_moves_for_five_minutes_between_two_and_five_is_found()
    {
        Journey.From(2).Drive(5 * Minute, 60).Stand(Minute).Find(AlarmCode.NB, SupervisionClass.K1).ShouldBeEmpty("the last point is at 4:50");
        var found = Journey.From(1, 50).Drive(20 * Minute, 60).Stand(Minute).Find(AlarmCode.NB, SupervisionClass.K1).ShouldHaveSingleItem();
        (found.From, found.Level).ShouldBe((Journey.Clock(2), AlarmLevel.One));
    }

    [Fact]
    public void at_five_the_day_begins() =>
        Journey.From(4, 50).Drive(20 * Minute, 60).Find(AlarmCode.NB, SupervisionClass.K1).ShouldHaveSingleItem().To.ShouldBe(Journey.Clock(4, 59, 50));

    [Fact]
    public void relay_and_exemption_allow_it() =>
        Journey.From(3).Drive(20 * Minute, 60, new() { IsExemptByNight = true }).Find(AlarmCode.NB, SupervisionClass.K1).ShouldBeEmpty();

    [Fact]
    public void moving_within_a_service_area_is_no_journey() =>
        Journey.From(3).Drive(20 * Minute, 5, ServiceArea).Find(AlarmCode.NB, SupervisionClass.K2).ShouldBeEmpty();

    [Fact]
    public void trucks_may_go_by_night() => Journey.From(3).Drive(20 * Minute, 60).Find(AlarmCode.NB, SupervisionClass.W).ShouldBeEmpty();

    [Theory]
    [InlineData(2000, 15, 0)]
    [InlineData(2001, 15, 1)]
    [InlineData(2001, 10, 0)]
    public void off_route_is_beyond_two_kilometres_for_more_than_ten_minutes(int metres, int minutes, int count) =>
        Journey.From(9).Drive(minutes * Minute, 60, new() { OffRoute = metres }).Drive(Minute, 60, new() { OffRoute = 0 })
            .Find(AlarmCode.RT).Count.ShouldBe(count);

    [Fact]
    public void leaving_the_zone_of_the_board_is_the_same() =>
        Journey.From(9).Drive(15 * Minute, 60, new() { IsOutsideZone = true }).Find(AlarmCode.RT, SupervisionClass.K1).ShouldHaveSingleItem();

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    public void dangerous_goods_stand_no_more_than_half_an_hour_outside_permitted_places(int minutes, int count) =>
        Journey.From(9).Drive(Minute, 60).Stand((minutes * Minute) + 1).Drive(Minute, 60).Find(AlarmCode.PK, SupervisionClass.W).Count.ShouldBe(count);

    [Fact]
    public void the_peak_of_a_stop_is_its_length() =>
        Journey.From(9).Drive(Minute, 60).Stand(60 * Minute).Drive(Minute, 60).Find(AlarmCode.PK, SupervisionClass.W)
            .ShouldHaveSingleItem().Peak.ShouldBe(59 * Minute);

    [Fact]
    public void a_gap_at_one_place_belongs_to_the_stop() =>
        Journey.From(9).Drive(Minute, 60).Point(0).Silent(60 * Minute).Point(0).Silent(10).Drive(Minute, 60)
            .Find(AlarmCode.PK, SupervisionClass.W).ShouldHaveSingleItem();

    [Fact]
    public void a_gap_in_which_the_vehicle_moved_does_not() =>
        Journey.From(9).Drive(Minute, 60).Point(0).Silent(60 * Minute, 10).Point(0).Silent(10).Drive(Minute, 60)
            .Find(AlarmCode.PK, SupervisionClass.W).ShouldBeEmpty();

    [Fact]
    public void in_a_permitted_place_it_may_stand() =>
        Journey.From(9).Stand(120 * Minute, ServiceArea).Find(AlarmCode.PK, SupervisionClass.W).ShouldBeEmpty();
}
