using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ClockStandsSpec : ApplicationActSpec
{
    [Fact]
    public void a_running_clock_is_not_resumed() =>
        Given(Submitted, Accepted).On(Wednesday).When(new ResumeClock(Id)).ThenRefused(ClockStands.Id);
}
