using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Monitors.Rules;

/// <summary>
/// V-07: a monitor who closes more than 30 % of a month's alarms as false is looked at. What it finds is no refusal but a fact, which
/// names this rule.
/// </summary>
[Law(OwnRules.AlarmHandling)]
[RuleText(
    "V-07 监控员当月处置报警 {handled} 件，其中误报关闭 {false} 件，超过 {most}%，须核查。",
    "V-07 Of {handled} alarms that the monitor handled this month, {false} were closed as false, more than {most} %: they are looked at.")]
public static class FalseAlarmRate
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-07";

    public static readonly RuleId Id = new("SUP-MON-001");

    public static Refusal? Check(MonitorMonth month, ActContext context)
    {
        var most = context.Figures.NumberOf(SupervisionFigures.MostFalsePercent, context.On);
        var least = context.Figures.NumberOf(SupervisionFigures.LeastAlarmsForRate, context.On);
        return month.Alarms.Count >= least && month.FalseOnes * 100 > most * month.Alarms.Count
            ? new Refusal(Id, ("handled", month.Alarms.Count), ("false", month.FalseOnes), ("most", most))
            : null;
    }
}
