using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Confirms an alarm 确认报警: a monitor has looked at it, and it happened.</summary>
[ActOf(Role.Applicant, Role.Supervisor), Law(MonitoringMeasures.Art25)]
public sealed record AcknowledgeAlarm(AlarmCaseId Alarm, string Findings) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, AcknowledgeAlarm command, SupervisionContext context)
    {
        if (StageOfAlarm.Check(alarm, AlarmStage.Raised, AlarmStage.Notified) is { } late) return late;
        if (GroundsInWords.Check(command.Findings) is { } blank) return blank;
        return new AlarmAcknowledged(
            context.Actor.Account, command.Findings, context.At, alarm.Timers.AcknowledgeBy is not { } by || context.At <= by, context.On);
    }
}
