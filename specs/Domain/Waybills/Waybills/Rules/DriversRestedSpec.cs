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

    [Fact]
    public void a_night_between_two_days_begins_the_eight_hours_anew()
    {
        IsRested(Driving(900, new(210, 20), new(210, 960), new(210, 60), new(210, 20))).ShouldBeTrue();
        IsRested(Driving(900, new(210, 20), new(210, 600), new(210, 60), new(210, 20))).ShouldBeFalse();
    }

    [Fact]
    public void what_was_driven_before_falls_out_of_the_day_with_time()
    {
        IsRested(Driving(440, new(100, 20), new(100, 1_440)), new DrivingHours(Driver, 0, 400)).ShouldBeFalse();
        IsRested(Driving(240, new PlannedRest(60, 1_440)), new DrivingHours(Driver, 0, 400)).ShouldBeTrue();
    }

    [Fact]
    public void a_change_on_the_way_that_plans_too_much_is_refused() =>
        Given([.. UpToLoading, Departed]).At(Day, new(13, 0))
            .When(new AmendInTransit(Id, "绕行", PlannedArrival: Content.PlannedStart + Duration.FromMinutes(241))).ThenRefused(DriversRested.Id);

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void who_takes_over_drives_the_rest_after_what_they_drove_before(int before, bool refused)
    {
        // At one o'clock three hours of the four are left.
        var taking = Given([.. UpToLoading, Departed]).At(Day, new(13, 0)).Knowing(context => context with
        {
            Circumstances = InOrder with
            {
                Crew = [.. InOrder.Crew, new(Escort, CrewDuty.Driver, "Active", InForce: true, null, NumberAgrees: true), new(Driver, CrewDuty.Escort, "Active", InForce: true, null, NumberAgrees: true)],
                Hours = [new(Escort, before, before)],
            },
        }).When(new AmendInTransit(Id, "换驾驶员", Driver: Particulars.Escort, Escort: Particulars.Driver));
        if (refused) taking.ThenRefused(DriversRested.Id);
        else taking.ThenFact<WaybillAmended>();
    }
}
