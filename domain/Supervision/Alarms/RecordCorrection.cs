using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Enters that the driver stopped doing it 已纠正.</summary>
[ActOf(Role.System, Role.Applicant, Role.Supervisor), Law(MonitoringMeasures.Art25)]
public sealed record RecordCorrection(AlarmCaseId Alarm, Instant CorrectedAt, string Findings) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, RecordCorrection command, SupervisionContext context)
    {
        if (StageOfAlarm.Check(alarm, AlarmStage.Acknowledged) is { } disorder) return disorder;
        if (GroundsInWords.Check(command.Findings) is { } blank) return blank;
        if (DoneAfterAlarm.Check(alarm, command.CorrectedAt, context) is { } misdated) return misdated;
        return new AlarmCorrected(command.CorrectedAt, command.Findings, context.On);
    }
}
