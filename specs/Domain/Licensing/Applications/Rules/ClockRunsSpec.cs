using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ClockRunsSpec : ApplicationActSpec
{
    [Fact]
    public void nothing_is_decided_while_the_clock_stands() =>
        Given(Submitted, Accepted, Verified, Stopped).On(Wednesday).When(Grant).ThenRefused(ClockRuns.Id);
}
