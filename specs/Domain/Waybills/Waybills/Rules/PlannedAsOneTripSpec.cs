using NodaTime;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>100 km of motorway and 20 km of other roads take 95 minutes: three times that and 48 hours are 3 165.</summary>
public sealed class PlannedAsOneTripSpec : WaybillSpec
{
    [Theory]
    [InlineData(3_165, true)]
    [InlineData(3_166, false)]
    public void a_plan_takes_three_times_the_driving_and_two_days_at_most(int minutes, bool possible) =>
        (PlannedAsOneTrip.Check(Lasting(Content, minutes), ContextAt(Morning, Dispatcher)) is null).ShouldBe(possible);

    [Fact]
    public void a_waybill_for_a_month_is_refused() => Codes(content => Lasting(content, 30 * 24 * 60)).ShouldContain("WAY-VAL-023");

    [Fact]
    public void on_the_way_no_arrival_is_set_beyond_that() =>
        PlannedAsOneTrip.CheckChange(Content, Lasting(Content, 3_166), ContextAt(Morning, Dispatcher)).ShouldNotBeNull();

    [Fact]
    public void what_is_long_on_the_road_may_still_be_changed() =>
        PlannedAsOneTrip.CheckChange(Lasting(Content, 4_000), Lasting(Content, 4_000), ContextAt(Morning, Dispatcher)).ShouldBeNull();

    private static WaybillContent Lasting(WaybillContent content, int minutes) =>
        content with { PlannedArrival = content.PlannedStart + Duration.FromMinutes(minutes) };
}
