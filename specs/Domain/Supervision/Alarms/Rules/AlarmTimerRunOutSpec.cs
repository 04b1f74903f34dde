using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class AlarmTimerRunOutSpec
{
    [Fact]
    public void a_timer_has_run_out_after_its_moment()
    {
        var by = Ten + Duration.FromMinutes(10);
        AlarmTimerRunOut.Check(AlarmAfter(LevelOne), AlarmTimer.Acknowledge, ContextAt(by, Officer)).ShouldNotBeNull();
        AlarmTimerRunOut.Check(AlarmAfter(LevelOne), AlarmTimer.Acknowledge, ContextAt(by + Duration.FromSeconds(1), Officer)).ShouldBeNull();
    }

    [Fact]
    public void the_days_for_treatment_end_at_midnight_after_the_third()
    {
        var midnight = ChinaTime.StartOf(new(2026, 3, 6));
        AlarmTimerRunOut.Check(AlarmAfter(LevelOne), AlarmTimer.Treat, ContextAt(midnight - Duration.FromSeconds(1), Officer)).ShouldNotBeNull();
        AlarmTimerRunOut.Check(AlarmAfter(LevelOne), AlarmTimer.Treat, ContextAt(midnight + Duration.FromSeconds(1), Officer)).ShouldBeNull();
    }

    [Fact]
    public void a_timer_that_is_not_set_never_runs_out() => AlarmTimerRunOut.Check(
        AlarmAfter(RaisedAs(AlarmCode.OS1, AlarmLevel.Three)), AlarmTimer.Lead, ContextOn(new(2027, 1, 1))).ShouldNotBeNull();
}
