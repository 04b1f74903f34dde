using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class AlarmUnderWaySpec
{
    [Fact]
    public void nothing_is_added_to_an_alarm_that_is_over()
    {
        AlarmUnderWay.Check(AlarmAfter(LevelOne)).ShouldBeNull();
        AlarmUnderWay.Check(AlarmAfter(LevelOne, new AlarmClosedAsFalse("a", "b", Day))).ShouldNotBeNull();
        AlarmUnderWay.Check(AlarmCase.Initial).ShouldNotBeNull();
    }
}
