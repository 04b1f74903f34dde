using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class GraverOfTheSameKindSpec
{
    [Theory]
    [InlineData(AlarmCode.OS1, AlarmCode.OS3)]
    [InlineData(AlarmCode.OS2, AlarmCode.OS3)]
    [InlineData(AlarmCode.FT1, AlarmCode.FT1)]
    public void an_alarm_grows_into_a_graver_one_of_its_kind(AlarmCode code, AlarmCode other) =>
        GraverOfTheSameKind.Check(code, other).ShouldBeNull();

    [Theory]
    [InlineData(AlarmCode.OS1, AlarmCode.FT1)]
    [InlineData(AlarmCode.OSN, AlarmCode.OS3)]
    [InlineData(AlarmCode.OSD, AlarmCode.OS1)]
    public void it_grows_into_nothing_else(AlarmCode code, AlarmCode other) =>
        GraverOfTheSameKind.Check(code, other).ShouldNotBeNull().Details["other"].ShouldBe(other.Written());
}
