using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Cases;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class DecisionToExecuteSpec : ExecutionSpec
{
    [Fact]
    public void a_decision_of_another_case_is_not_enforced_in_this_one() =>
        Given().On(new(2026, 3, 23)).When(Demand with { DecisionNumber = "粤交罚决〔2026〕440100-000046" }).ThenRefused(DecisionToExecute.Id);

    [Fact]
    public void nor_a_decision_that_was_not_served() =>
        Given().On(new(2026, 3, 23)).Knowing(context => context with { Enforced = Folded(Filed, Ordered, Decided) }).When(Demand)
            .ThenRefused(DecisionToExecute.Id);

    [Fact]
    public void nor_one_that_was_revoked() =>
        Given().On(new(2026, 3, 23))
            .Knowing(context => context with { Enforced = Folded(Filed, Decided, Served, new DecisionRevoked(Remedy, "复决1", false, new(2026, 3, 20))) })
            .When(Demand).ThenRefused(DecisionToExecute.Id);

    [Fact]
    public void an_order_to_correct_needs_no_decision() =>
        Given().On(new(2026, 3, 13)).Knowing(context => context with { Enforced = Folded(Filed, Ordered) })
            .When(Demand with { DecisionNumber = OrderNumber, ServedOn = new(2026, 3, 13) }).ThenAccepted();
}
