using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Specs.Supervision.Alarms;

public sealed class AlarmCodesSpec
{
    [Fact]
    public void every_code_of_the_rulebook_has_a_name_and_a_level()
    {
        foreach (var code in Enum.GetValues<AlarmCode>())
        {
            code.Zh().ShouldNotBeNullOrWhiteSpace();
            code.En().ShouldNotBeNullOrWhiteSpace();
            (code.GravestLevel() >= code.Level()).ShouldBeTrue($"{code}");
        }
        Enum.GetValues<AlarmCode>().Length.ShouldBe(19);
    }

    [Fact]
    public void the_graver_an_alarm_the_higher_its_level()
    {
        (AlarmLevel.One > AlarmLevel.Two).ShouldBeTrue();
        (AlarmCode.OS1.Level(), AlarmCode.OS2.Level(), AlarmCode.OS3.Level()).ShouldBe((AlarmLevel.Three, AlarmLevel.Two, AlarmLevel.One));
        (AlarmCode.FT1.Level(), AlarmCode.FT1.GravestLevel()).ShouldBe((AlarmLevel.Two, AlarmLevel.One));
        AlarmCode.DSM.Written().ShouldBe("DSM-V");
    }
}
