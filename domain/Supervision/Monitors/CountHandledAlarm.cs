using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Monitors.Rules;

namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>Counts an alarm that a monitor confirmed or closed as false; too many false ones are flagged by themselves (V-07).</summary>
/// <param name="Division">Division of the alarm's vehicle.</param>
/// <param name="False">It was closed as a false alarm.</param>
[ActOf(Role.System), Law(OwnRules.AlarmHandling)]
public sealed record CountHandledAlarm(MonitorMonthId Month, AlarmCaseId Alarm, bool False, DivisionCode Division) : MonitorMonthCommand;

public static partial class MonitorMonthDecider
{
    private static Decision<MonitorMonthFact> Decide(MonitorMonth month, CountHandledAlarm command, SupervisionContext context)
    {
        if (month.Alarms.TryGetValue(command.Alarm, out var known) && known == command.False) return Decision<MonitorMonthFact>.Nothing;
        var counted = new HandledAlarmCounted(command.Alarm, command.False, command.Division, context.On);
        var after = MonitorMonth.Evolve(month, counted);
        if (after.Flagged || FalseAlarmRate.Check(after, context) is not { } flag) return counted;
        var percent = after.FalseOnes * 100 / after.Alarms.Count;
        return Decision<MonitorMonthFact>.Accept(
            counted,
            new FalseAlarmRateFlagged(command.Month.Account, after.Alarms.Count, after.FalseOnes, percent, flag.Rule, command.Division,
                context.On));
    }
}
