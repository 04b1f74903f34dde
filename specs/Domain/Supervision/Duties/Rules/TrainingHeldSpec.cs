using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class TrainingHeldSpec
{
    [Fact]
    public void a_training_counts_when_it_was_held()
    {
        TrainingHeld.Check(LogAfter(LogOpened), Day, Day).ShouldBeNull();
        TrainingHeld.Check(LogAfter(LogOpened), Day.PlusDays(1), Day).ShouldNotBeNull();
    }

    [Fact]
    public void a_training_of_before_the_alarms_does_not_let_the_driver_back()
    {
        var off = LogAfter(LogOpened, new DriverTakenOffDuty(3, Day.PlusDays(-20), Day.PlusDays(-2), Day));
        TrainingHeld.Check(off, Day.PlusDays(-3), Day)!.Details["since"].ShouldBe("2026-02-28");
        TrainingHeld.Check(off, Day.PlusDays(-2), Day).ShouldBeNull();
    }
}
