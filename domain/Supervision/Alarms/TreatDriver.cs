using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>Enters what was done about the driver 驾驶员处理.</summary>
/// <param name="Document">Number of the record of it.</param>
[ActOf(Role.Applicant, Role.Supervisor), Law(MonitoringMeasures.Art25), Law(MonitoringMeasures.Art35)]
public sealed record TreatDriver(AlarmCaseId Alarm, DriverTreatment Treatment, string Document, string Reasons) : AlarmCommand;

public static partial class AlarmDecider
{
    private static Decision<AlarmFact> Decide(AlarmCase alarm, TreatDriver command, SupervisionContext context)
    {
        if (StageOfAlarm.Check(alarm, AlarmStage.Corrected) is { } disorder) return disorder;
        if (GroundsInWords.Check(command.Document, command.Reasons) is { } blank) return blank;
        return new DriverTreated(command.Treatment, command.Document, command.Reasons, context.On);
    }
}
