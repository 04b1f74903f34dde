using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class StageOfAlarmSpec
{
    [Fact]
    public void an_alarm_goes_its_way_in_order()
    {
        StageOfAlarm.Check(AlarmAfter(LevelOne, Acknowledged), AlarmStage.Acknowledged).ShouldBeNull();
        StageOfAlarm.Check(AlarmAfter(LevelOne), AlarmStage.Acknowledged).ShouldNotBeNull().Details["stage"].ShouldBe("Raised");
    }
}
