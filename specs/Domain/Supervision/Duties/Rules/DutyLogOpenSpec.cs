using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class DutyLogOpenSpec
{
    [Fact]
    public void an_act_is_about_a_driver_with_a_log()
    {
        DutyLogOpen.Check(LogAfter(LogOpened)).ShouldBeNull();
        DutyLogOpen.Check(DriverDutyLog.Initial).ShouldNotBeNull();
    }
}
