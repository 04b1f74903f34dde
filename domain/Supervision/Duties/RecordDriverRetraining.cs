using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Duties.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>Lets a retrained driver back to duty 重新培训合格.</summary>
/// <param name="Document">Number of the record of the training.</param>
[ActOf(Role.Supervisor, Role.Applicant), Law(OwnRules.AlarmHandling)]
public sealed record RecordDriverRetraining(PartyId Driver, string Document, LocalDate TrainedOn) : DutyCommand;

public static partial class DutyDecider
{
    private static Decision<DutyFact> Decide(DriverDutyLog log, RecordDriverRetraining command, SupervisionContext context)
    {
        if (DutyLogOpen.Check(log) is { } unknown) return unknown;
        if (log.Retraining == command.Document) return Decision<DutyFact>.Nothing;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (TrainingHeld.Check(log, command.TrainedOn, context.On) is { } ahead) return ahead;
        return new DriverRetrained(command.Document, command.TrainedOn, context.On);
    }
}
