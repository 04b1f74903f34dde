using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Monitors;
using Regulatory.Domain.Supervision.Monitors.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Monitors.Rules;

public sealed class FalseAlarmRateSpec
{
    private static Refusal? Check(int handled, int falseOnes) => FalseAlarmRate.Check(
        Enumerable.Range(1, handled).Aggregate(MonitorMonth.Initial, (month, number) => MonitorMonth.Evolve(
            month, new HandledAlarmCounted(AlarmCaseId.Parse($"0198c6f0-0000-7000-8000-{number:000000000000}"), number <= falseOnes, Guangzhou, Day))),
        Context);

    [Fact]
    public void more_than_thirty_percent_are_looked_at()
    {
        Check(10, 3).ShouldBeNull();
        Check(10, 4).ShouldNotBeNull().Details["most"].ShouldBe("30");
        Check(100, 30).ShouldBeNull();
        Check(100, 31).ShouldNotBeNull();
    }

    [Fact]
    public void a_rate_of_few_alarms_says_nothing() => Check(9, 9).ShouldBeNull();
}
