using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class DemandBeforeSubstituteSpec : ExecutionSpec
{
    [Fact]
    public void without_a_demand_nobody_performs_in_the_partys_place() =>
        Given().On(new(2026, 3, 28)).When(Substitute).ThenRefused(DemandBeforeSubstitute.Id);

    [Fact]
    public void three_working_days_lie_between() =>
        Given(Demanded with { PerformBy = new(2026, 3, 24) }).On(new(2026, 3, 24)).When(Substitute with { From = new(2026, 3, 26) })
            .ThenRefused(DemandBeforeSubstitute.Id);

    [Fact]
    public void on_the_day_after_them_it_may_begin() =>
        Given(Demanded with { PerformBy = new(2026, 3, 24) }).On(new(2026, 3, 24)).When(Substitute with { From = new(2026, 3, 27) }).ThenAccepted();

    [Fact]
    public void not_while_the_time_of_the_demand_runs() =>
        Given(Demanded).On(new(2026, 3, 24)).When(Substitute with { From = new(2026, 3, 27) }).ThenRefused(DemandBeforeSubstitute.Id);

    [Fact]
    public void an_obstacle_on_the_road_does_not_wait() =>
        Given().On(new(2026, 3, 30)).When(Substitute with { Immediate = true }).ThenFact<SubstitutePerformanceDecided>(decided => decided.Demand.ShouldBeNull());
}
