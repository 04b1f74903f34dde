using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class DoneAfterAlarmSpec
{
    [Fact]
    public void what_is_done_about_an_alarm_comes_after_it_began_and_not_in_the_future()
    {
        DoneAfterAlarm.Check(AlarmAfter(LevelOne), Ten, Context).ShouldBeNull();
        DoneAfterAlarm.Check(AlarmAfter(LevelOne), Ten - Duration.FromMinutes(2), Context).ShouldNotBeNull();
        DoneAfterAlarm.Check(AlarmAfter(LevelOne), Ten + Duration.FromMinutes(1), Context).ShouldNotBeNull();
    }
}
