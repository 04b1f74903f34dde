using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Enters that what was awaited was not done in time, and who is told 超时上报; given by the clockwork.</summary>
[ActOf(Role.System), Law(OwnRules.AlarmHandling)]
public sealed record LapseAlarmTimer(AlarmCaseId Alarm, AlarmTimer Timer) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, LapseAlarmTimer command, SupervisionContext context)
    {
        if (AlarmOnRecord.Check(alarm) is { } unknown) return unknown;
        if (alarm.IsDone(command.Timer) || alarm.Lapsed.Contains(command.Timer)) return Decision<AlarmFact>.Nothing;
        if (AlarmTimerRunOut.Check(alarm, command.Timer, context) is { } early) return early;
        return new AlarmTimerLapsed(command.Timer, alarm.Timers.RunsOutAt(command.Timer)!.Value, ToldOf(command.Timer), context.On);
    }

    private static EscalationTo ToldOf(AlarmTimer timer) => timer switch
    {
        AlarmTimer.Notify or AlarmTimer.Acknowledge => EscalationTo.Enterprise,
        AlarmTimer.Treat => EscalationTo.CitySupervisor,
        _ => EscalationTo.Lead,
    };
}
