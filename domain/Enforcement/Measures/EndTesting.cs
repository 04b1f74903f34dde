using NodaTime;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>检验结束 (ACL 25): the result is there and the clock runs on.</summary>
/// <param name="LastDay">Last day of the test.</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativeCompulsionLaw.Art25)]
public sealed record EndTesting(MeasureId Measure, LocalDate LastDay) : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, EndTesting command, EnforcementContext context)
    {
        if (OneTestAtATime.CheckEnd(measure, command.LastDay, context.On) is { } untimely) return untimely;
        var ended = new TestingEnded(command.LastDay, default, context.On);
        return ended with { Until = new(CompulsoryMeasure.Evolve(measure, ended).Until!.Value, Provisional: false) };
    }
}
