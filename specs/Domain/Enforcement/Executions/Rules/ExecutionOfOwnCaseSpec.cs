using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Executions.Rules;

public sealed class ExecutionOfOwnCaseSpec : ExecutionSpec
{
    [Fact]
    public void an_agency_of_another_city_does_not_enforce_it() =>
        Given().On(new(2026, 3, 23)).By(Head with { Division = DivisionCode.Parse("440300") }).When(Announce).ThenRefused(ExecutionOfOwnCase.Id);

    [Fact]
    public void the_province_may() =>
        Given().On(new(2026, 3, 23)).By(Head with { Division = DivisionCode.Parse("440000") }).When(Announce).ThenAccepted();
}
