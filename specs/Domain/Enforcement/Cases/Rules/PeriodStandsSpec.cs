using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class PeriodStandsSpec : CaseActSpec
{
    [Fact]
    public void a_running_period_is_not_resumed() =>
        Given(Filed).When(new ResumeCaseClock(Id)).ThenRefused(PeriodStands.Id);
}
