using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>批准强制措施 (ACL 18): the head of the agency gives leave for a measure, before it or, where it could not wait, just after.</summary>
/// <param name="Document">Number of the paper on which the leave stands.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art18)]
public sealed record ApproveMeasure(MeasureId Measure, MeasureKind Kind, OffenceCode Offence, DivisionCode Division, string Document)
    : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, ApproveMeasure command, EnforcementContext context)
    {
        if (measure.Approved?.Approval.Document == command.Document) return Decision<MeasureFact>.Nothing;
        if (NewOnRecord.Check(measure.Approved is not null, command.Measure) is { } twice) return twice;
        if (StatedInWriting.Check(("document", command.Document)) is { } bare) return bare;
        if (StatutoryPower.Check(command.Offence, command.Kind, context) is { } powerless) return powerless;
        if (LeaveForThisMeasure.Check(measure, command.Kind, command.Offence) is { } other) return other;
        if (LeaveInTime.Check(measure, context) is { } late) return late;
        return new MeasureApproved(
            command.Kind, command.Offence, command.Division, context.Actor.Agency,
            new(context.Actor.Account, command.Document, context.On), Afterwards: measure.Imposed is not null, context.On);
    }
}
