using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class TermsOfSubstituteSpec : ExecutionSpec
{
    [Fact]
    public void somebody_else_performs_from_the_day_of_the_decision_on_at_the_earliest() =>
        Given(Demanded).On(new(2026, 3, 31)).When(Substitute).ThenRefused(TermsOfSubstitute.Id);

    [Fact]
    public void the_end_does_not_come_before_the_beginning() =>
        Given(Demanded).On(new(2026, 3, 28)).When(Substitute with { Until = new(2026, 3, 29) }).ThenRefused(TermsOfSubstitute.Id);

    [Fact]
    public void a_budget_is_not_negative() =>
        Given(Demanded).On(new(2026, 3, 28)).When(Substitute with { Budget = Money.OfYuan(-1) }).ThenRefused(TermsOfSubstitute.Id);
}
