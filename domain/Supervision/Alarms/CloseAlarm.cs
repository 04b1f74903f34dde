using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Closes an alarm that was dealt with 办结.</summary>
[ActOf(Role.Applicant, Role.Supervisor), Law(MonitoringMeasures.Art25)]
public sealed record CloseAlarm(AlarmCaseId Alarm, string Findings) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, CloseAlarm command, SupervisionContext context)
    {
        if (alarm.Stage is AlarmStage.Closed) return Decision<AlarmFact>.Nothing;
        if (StageOfAlarm.Check(alarm, AlarmStage.Acknowledged, AlarmStage.Corrected, AlarmStage.DriverTreated) is { } disorder) return disorder;
        if (GroundsInWords.Check(command.Findings) is { } blank) return blank;
        if (ClipAndTreatmentOfLevelOne.Check(alarm) is { } bare) return bare;
        if (TreatmentBeforeClosing.Check(alarm) is { } untreated) return untreated;
        return new AlarmClosed(
            context.Actor.Account, command.Findings, alarm.Timers.TreatBy is not { } by || !by.IsPassedOn(context.On), context.On);
    }
}
