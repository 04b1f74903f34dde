using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class AlarmOnRecordSpec
{
    [Fact]
    public void an_act_is_about_an_alarm_that_was_raised()
    {
        AlarmOnRecord.Check(AlarmAfter(LevelOne)).ShouldBeNull();
        AlarmOnRecord.Check(AlarmCase.Initial).ShouldNotBeNull();
    }
}
