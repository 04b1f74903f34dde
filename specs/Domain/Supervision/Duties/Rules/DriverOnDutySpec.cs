using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class DriverOnDutySpec
{
    [Fact]
    public void a_driver_who_was_taken_off_duty_is_not_on_it()
    {
        DriverOnDuty.Check(LogAfter(LogOpened)).ShouldBeNull();
        DriverOnDuty.Check(LogAfter(LogOpened, new DriverTakenOffDuty(3, Day, Day, Day))).ShouldNotBeNull();
    }
}
