using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Alarms.Rules;

/// <summary>V-06: an alarm of level 1 is closed with its clip, and after the driver was treated.</summary>
[Law(OwnRules.AlarmHandling), Law(MonitoringMeasures.Art35)]
[RuleText(
    "V-06 一级报警未附视频或者未处理驾驶员的，不得关闭。",
    "V-06 An alarm of level 1 is not closed without its clip and the treatment of the driver.")]
public static class ClipAndTreatmentOfLevelOne
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-06";

    public static readonly RuleId Id = new("SUP-CLO-001");

    public static Refusal? Check(AlarmCase alarm) =>
        alarm.Level is AlarmLevel.One && (alarm.Clip is null || alarm.Treated is null) ? new Refusal(Id) : null;
}
