using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>C9 解除强制措施 (ACL 28): what was held is free, because there was no offence, no connection, no more need, or no more time.</summary>
/// <param name="Document">解除行政强制措施决定书 number.</param>
[ActOf(Role.AgencyHead, Role.EnforcementOfficer), Law(AdministrativeCompulsionLaw.Art28)]
public sealed record LiftMeasure(MeasureId Measure, LiftGround Ground, string Document, string Reasons) : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, LiftMeasure command, EnforcementContext context)
    {
        if (measure.Lifted is not null) return Decision<MeasureFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document), ("reasons", command.Reasons)) is { } bare) return bare;
        return new MeasureLifted(command.Ground, command.Document, command.Reasons, context.On);
    }
}
