using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class SecondPersonOnFalseAlarmSpec
{
    private static readonly AlarmCase Proposed = AlarmAfter(LevelOne, new FalseAlarmProposed("fleet-gz", Clip, "漂移", Day));

    [Fact]
    public void who_proposed_a_false_alarm_does_not_decide_it()
    {
        SecondPersonOnFalseAlarm.Check(Proposed, Fleet).ShouldNotBeNull();
        SecondPersonOnFalseAlarm.Check(Proposed, SecondMonitor).ShouldBeNull();
    }

    [Fact]
    public void without_a_proposal_there_is_nothing_to_decide() => SecondPersonOnFalseAlarm.Check(AlarmAfter(LevelOne), SecondMonitor).ShouldNotBeNull();
}
