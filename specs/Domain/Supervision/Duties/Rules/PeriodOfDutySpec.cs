using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class PeriodOfDutySpec
{
    [Fact]
    public void a_duty_ends_after_it_begins()
    {
        PeriodOfDuty.Check(Day, null).ShouldBeNull();
        PeriodOfDuty.Check(Day, Day).ShouldBeNull();
        PeriodOfDuty.Check(Day, Day.PlusDays(-1)).ShouldNotBeNull();
    }
}
