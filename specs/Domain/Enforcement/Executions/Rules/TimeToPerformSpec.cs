using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class TimeToPerformSpec : ExecutionSpec
{
    [Fact]
    public void a_demand_leaves_time_to_perform() =>
        Given().On(new(2026, 3, 23)).When(Demand with { PerformBy = new(2026, 3, 23) }).ThenRefused(TimeToPerform.Id);

    [Fact]
    public void and_is_not_served_in_the_future() =>
        Given().On(new(2026, 3, 20)).When(Demand).ThenRefused(TimeToPerform.Id);

    [Fact]
    public void an_announcement_leaves_time_to_remove() =>
        Given().On(new(2026, 4, 10)).When(Announce).ThenRefused(TimeToPerform.Id);
}
