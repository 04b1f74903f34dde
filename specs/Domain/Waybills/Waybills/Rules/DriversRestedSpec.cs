using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-15</summary>
public sealed class DriversRestedSpec : WaybillSpec
{
    [Fact]
    public void four_hours_on_end_are_allowed() => IsRested(Driving(240)).ShouldBeTrue();

    [Fact]
    public void one_minute_more_is_not() => IsRested(Driving(241)).ShouldBeFalse();

    [Fact]
    public void a_rest_of_twenty_minutes_begins_anew() => IsRested(Driving(260, new PlannedRest(200, 20))).ShouldBeTrue();

    [Fact]
    public void nineteen_minutes_are_no_rest() => IsRested(Driving(260, new PlannedRest(200, 19))).ShouldBeFalse();

    [Fact]
    public void a_rest_after_the_four_hours_comes_too_late() => IsRested(Driving(260, new PlannedRest(245, 20))).ShouldBeFalse();

    [Fact]
    public void eight_hours_in_a_day_are_the_most()
    {
        IsRested(Driving(480, new(160, 20), new(160, 20))).ShouldBeTrue();
        IsRested(Driving(481, new(160, 20), new(160, 20))).ShouldBeFalse();
    }

    [Fact]
    public void what_was_driven_before_counts()
    {
        IsRested(Driving(100), new DrivingHours(Driver, 140, 140)).ShouldBeTrue();
        IsRested(Driving(100), new DrivingHours(Driver, 141, 141)).ShouldBeFalse();
        IsRested(Driving(100), new DrivingHours(Driver, 0, 381)).ShouldBeFalse();
    }

    [Fact]
    public void two_drivers_share_the_day_and_a_change_is_a_rest() =>
        IsRested(Driving(700, new(230, 1), new(230, 1), new(230, 1)) with { SecondDriver = Content.Escort }).ShouldBeTrue();

    [Fact]
    public void a_plan_without_rests_is_refused() =>
        Codes(content => content with { PlannedArrival = content.PlannedStart + Duration.FromHours(5) }).ShouldBe([DriversRested.Code]);

    private static WaybillContent Driving(int minutes, params PlannedRest[] rests) => Content with
    {
        PlannedArrival = Content.PlannedStart + Duration.FromMinutes(minutes + rests.Sum(rest => rest.Minutes)),
        Route = Content.Route with { Rests = [.. rests] },
    };

    private static bool IsRested(WaybillContent content, params DrivingHours[] before) => DriversRested.Check(
        content, WaybillExamples.ContextAt(Morning, Dispatcher) with { Circumstances = InOrder with { Hours = [.. before] } }) is null;
}
