using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms.Rules;

public sealed class NoEditOfAlarmsSpec
{
    private static readonly RaiseAlarm Raise = new(
        Alarm, Truck, AlarmCode.OS3, AlarmLevel.One, Ten - Duration.FromMinutes(1), "126 km/h, limit 80", "113.26,23.13", "overspeed-1", DriverParty);

    [Fact]
    public void the_same_finding_is_no_edit()
    {
        NoEditOfAlarms.Check(AlarmCase.Initial, Raise).ShouldBeNull();
        NoEditOfAlarms.Check(AlarmAfter(LevelOne), Raise).ShouldBeNull();
    }

    [Fact]
    public void another_finding_under_the_same_id_is_one()
    {
        NoEditOfAlarms.Check(AlarmAfter(LevelOne), Raise with { Reading = "79 km/h" }).ShouldNotBeNull();
        NoEditOfAlarms.Check(AlarmAfter(LevelOne), Raise with { Level = AlarmLevel.Two }).ShouldNotBeNull();
        NoEditOfAlarms.Check(AlarmAfter(LevelOne), Raise with { Driver = null }).ShouldNotBeNull();
    }
}
