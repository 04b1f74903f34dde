using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class DurationToldSpec : ApplicationActSpec
{
    [Fact]
    public void without_a_written_notice_the_clock_runs_on() =>
        Given(Submitted, Accepted).On(Wednesday).When(new StopClock(Id, StopCause.Testing, 5, ""))
            .ThenRefused(DurationTold.Id);

    [Fact]
    public void without_a_duration_too() =>
        Given(Submitted, Accepted).On(Wednesday).When(new StopClock(Id, StopCause.Testing, 0, "穗交期告〔2026〕1号"))
            .ThenRefused(DurationTold.Id);
}
