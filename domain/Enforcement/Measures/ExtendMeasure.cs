using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>C9 延长强制措施期限 (ACL 25): the head extends it, once, by thirty days at most, and the party is told why.</summary>
/// <param name="Document">延长行政强制措施期限通知书 number.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art25)]
public sealed record ExtendMeasure(MeasureId Measure, string Document, string Reasons, int Days) : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, ExtendMeasure command, EnforcementContext context)
    {
        if (StatedInWriting.Check(("document", command.Document), ("reasons", command.Reasons)) is { } bare) return bare;
        if (OneExtension.Check(measure, command.Days, context.On) is { } tooLong) return tooLong;
        if (WithinPeriodOfMeasure.Check(measure, context.On) is { } over) return over;
        var before = measure.Until!.Value;
        return new MeasureExtended(
            command.Document, command.Reasons, command.Days, new(context.Actor.Account, command.Document, context.On),
            new(before, Provisional: false), new(before.PlusDays(command.Days), Provisional: false), context.On);
    }
}
