using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class WaitingCaseSpec : CaseActSpec
{
    [Fact]
    public void a_case_that_runs_is_not_resumed() =>
        Given(Filed).When(new ResumeCase(Id)).ThenRefused(WaitingCase.Id);
}
