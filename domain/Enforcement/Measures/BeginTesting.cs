using NodaTime;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>送检 (ACL 25): what is held is sent to be tested; the party is told how long, and the time is not counted.</summary>
/// <param name="Document">Number of the notice to the party.</param>
/// <param name="From">First day of the test.</param>
[ActOf(Role.EnforcementOfficer), Law(AdministrativeCompulsionLaw.Art25)]
public sealed record BeginTesting(MeasureId Measure, string Document, string Laboratory, LocalDate From) : MeasureCommand;

public static partial class MeasureDecider
{
    private static Decision<MeasureFact> Decide(CompulsoryMeasure measure, BeginTesting command, EnforcementContext context)
    {
        if (measure.TestingFrom == command.From) return Decision<MeasureFact>.Nothing;
        if (StatedInWriting.Check(("document", command.Document), ("laboratory", command.Laboratory)) is { } bare) return bare;
        if (OneTestAtATime.CheckBegin(measure, command.From, context.On) is { } untimely) return untimely;
        if (WithinPeriodOfMeasure.Check(measure, command.From) is { } over) return over;
        return new TestingBegan(command.Document, command.Laboratory, command.From, context.On);
    }
}
