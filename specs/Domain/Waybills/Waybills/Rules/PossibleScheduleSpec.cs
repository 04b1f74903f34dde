using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-14: 100 km of motorway at 80 km/h take 75 minutes, 20 km of other roads at 60 km/h take 20.</summary>
public sealed class PossibleScheduleSpec : WaybillSpec
{
    [Theory]
    [InlineData(95, true)]
    [InlineData(94, false)]
    public void the_way_takes_what_it_takes_at_the_limits(int minutes, bool possible) =>
        (PossibleSchedule.Check(Lasting(minutes), ContextAt(Morning, Dispatcher)) is null).ShouldBe(possible);

    [Fact]
    public void a_rest_is_no_time_to_drive() =>
        PossibleSchedule.Check(
                Lasting(114) with { Route = Content.Route with { Rests = [new(50, 20)] } }, ContextAt(Morning, Dispatcher))
            .ShouldNotBeNull().Details["planned"].ShouldBe("94");

    [Fact]
    public void an_impossible_plan_is_refused() =>
        Codes(content => content with { PlannedArrival = content.PlannedStart + Duration.FromHours(1) }).ShouldBe([PossibleSchedule.Code]);

    private static WaybillContent Lasting(int minutes) => Content with { PlannedArrival = Content.PlannedStart + Duration.FromMinutes(minutes) };
}
