using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases;

/// <summary>强制措施入卷 (ACL 24): a measure joins the file; recorded with its imposition, or when the case is filed after it.</summary>
[ActOf(Role.System, Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativeCompulsionLaw.Art24)]
public sealed record AddMeasureToCase(CaseId Case, MeasureId Measure) : CaseCommand;

public static partial class CaseDecider
{
    private static Decision<CaseFact> Decide(EnforcementCase state, AddMeasureToCase command, EnforcementContext context)
    {
        if (state.Measures.Contains(command.Measure)) return Decision<CaseFact>.Nothing;
        if (MeasureOfTheCase.Check(state, command.Case, context.Measures.GetValueOrDefault(command.Measure)) is { } refusal) return refusal;
        return new MeasureAdded(command.Measure, context.On);
    }
}
