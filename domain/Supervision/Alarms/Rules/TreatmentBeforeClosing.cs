using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>The violations of drivers are handled, not only seen; lesser alarms may be closed when they were corrected.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "报警未纠正，或者一、二级报警未处理驾驶员的，不得关闭。",
    "An alarm is closed after it was corrected, one of level 1 or 2 after the driver was treated.")]
public static class TreatmentBeforeClosing
{
    public static readonly RuleId Id = new("SUP-CLO-002");

    public static Refusal? Check(AlarmCase alarm) => alarm.Level switch
    {
        AlarmLevel.One or AlarmLevel.Two when alarm.Treated is null => new Refusal(Id),
        _ when alarm.Stage is AlarmStage.Acknowledged => new Refusal(Id),
        _ => null,
    };
}
