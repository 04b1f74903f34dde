using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>期限届满 (ACL 25, 28): the clock frees what is held when its last day, or the time for the head's leave, has passed.</summary>
[ActOf(Role.System), Law(AdministrativeCompulsionLaw.Art28)]
public sealed record ExpireMeasure(MeasureId Measure) : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, ExpireMeasure command, EnforcementContext context)
    {
        if (measure.Lifted is not null) return Decision<MeasureFact>.Nothing;
        if (measure is { Approved: null, Imposed.ApproveBy: { } approveBy } && context.At > approveBy)
            return new MeasureLifted(LiftGround.NotApproved, null, "负责人未在期限内补办批准手续", context.On);
        if (TimeOfMeasureOver.Check(measure, context.On) is { } early) return early;
        return new MeasureLifted(LiftGround.Expired, null, "强制措施期限届满", context.On);
    }
}
