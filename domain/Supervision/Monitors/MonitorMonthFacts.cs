using NodaTime;

namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>What can become true of a monitor's month, in life order. The stored contract.</summary>
public abstract record MonitorMonthFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>处置计数: the monitor found that an alarm happened, or that it was a false one.</summary>
[Fact("supervision.monitor-month.alarm-counted.v1")]
public sealed record HandledAlarmCounted(AlarmCaseId Alarm, bool False, DivisionCode Division, LocalDate On) : MonitorMonthFact;

/// <summary>误报关闭率异常 (V-07): so many false-alarm closings that somebody looks at them.</summary>
/// <param name="Rule">The rule that flags it.</param>
[Fact("supervision.monitor-month.false-rate-flagged.v1")]
public sealed record FalseAlarmRateFlagged(
    string Account, int Handled, int False, int Percent, RuleId Rule, DivisionCode Division, LocalDate On) : MonitorMonthFact;
