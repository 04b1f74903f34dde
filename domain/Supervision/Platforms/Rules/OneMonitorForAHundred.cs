using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Platforms.Rules;

/// <summary>A platform has one full-time monitor for every hundred vehicles, and at least two.</summary>
[Law(MonitoringMeasures.Art21)]
[RuleText(
    "监控车辆 {vehicles} 辆，须配备专职监控人员 {needed} 人，现有 {monitors} 人。",
    "{vehicles} vehicles need {needed} full-time monitors; there are {monitors}.")]
public static class OneMonitorForAHundred
{
    public static readonly RuleId Id = new("SUP-PLT-003");

    public static Refusal? Check(int vehicles, int monitors, NodaTime.LocalDate on)
    {
        var needed = PlatformDuty.MonitorsFor(vehicles, on);
        return monitors >= needed ? null : new Refusal(Id, ("vehicles", vehicles), ("needed", needed), ("monitors", monitors));
    }
}
