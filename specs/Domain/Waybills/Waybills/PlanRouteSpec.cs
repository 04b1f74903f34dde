using System.Collections.Immutable;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills;

public sealed class PlanRouteSpec : WaybillSpec
{
    private static readonly ImmutableArray<WaybillPoint> Line = [new(23.106m, 113.450m), new(22.800m, 113.600m), Yard];

    [Fact]
    public void the_way_is_drawn_before_the_departure() =>
        Given(Drafted).When(new PlanRoute(Id, Line)).ThenFacts(new RoutePlanned(Line, null, Morning, Day));

    [Fact]
    public void on_the_way_another_line_needs_a_reason()
    {
        ImmutableArray<WaybillPoint> round = [Line[0], new(22.900m, 113.800m), Yard];
        ImmutableArray<WaybillFact> onTheRoad = [.. UpToLoading, new RoutePlanned(Line, null, Morning, Day), Departed];
        Given([.. onTheRoad]).When(new PlanRoute(Id, round)).ThenRefused(ReasonStated.Id);
        Given([.. onTheRoad]).When(new PlanRoute(Id, round, "沿江高速封闭")).ThenFacts(new RoutePlanned(round, "沿江高速封闭", Morning, Day));
    }

    [Fact]
    public void another_destination_leaves_no_line() =>
        Given([.. UpToLoading, new RoutePlanned(Line, null, Morning, Day), Departed])
            .When(new AmendInTransit(Id, "改卸", Route: Content.Route with { Roads = "广深高速" })).ThenFact<WaybillAmended>()
            .When(new PlanRoute(Id, Line, "改卸")).ThenFact<RoutePlanned>();

    [Fact]
    public void after_the_arrival_no_way_is_planned() =>
        Given([.. UpToLoading, Departed, Arrived]).When(new PlanRoute(Id, Line)).ThenRefused(OrderOfWaybill.Id);
}
