using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class LevelOfCodeSpec
{
    [Fact]
    public void an_alarm_has_its_codes_level_or_the_gravest_of_it()
    {
        LevelOfCode.Check(AlarmCode.FT1, AlarmLevel.Two).ShouldBeNull();
        LevelOfCode.Check(AlarmCode.FT1, AlarmLevel.One).ShouldBeNull();
        LevelOfCode.Check(AlarmCode.FT1, AlarmLevel.Three).ShouldNotBeNull();
        LevelOfCode.Check(AlarmCode.DSM, AlarmLevel.Three).ShouldNotBeNull().Details["code"].ShouldBe("DSM-V");
    }
}
