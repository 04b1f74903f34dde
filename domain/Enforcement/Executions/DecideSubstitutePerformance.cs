using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>代履行决定 (ACL 50 to 52, form 21): the agency, or a third person without an interest, performs at the party's cost.</summary>
/// <param name="DecisionNumber">Of the decision, or of the order to correct, that was not performed.</param>
/// <param name="Basis">Articles beside those of the Compulsion Law, as printed; at least the one that the duty rests on.</param>
/// <param name="Subject">标的: what is performed.</param>
/// <param name="Performer">代履行人</param>
/// <param name="Budget">费用预算, at cost.</param>
/// <param name="Immediate">Obstacles, spills or pollution on a road, waterway or public place that have to go at once.</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art50), Law(AdministrativeCompulsionLaw.Art51)]
public sealed record DecideSubstitutePerformance(
    CaseId Case,
    string DecisionNumber,
    string Document,
    string Reasons,
    ImmutableArray<string> Basis,
    string Subject,
    string Manner,
    string Performer,
    LocalDate From,
    LocalDate Until,
    Money Budget,
    bool Immediate = false) : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, DecideSubstitutePerformance command, EnforcementContext context)
    {
        var refusal = Step(state, command.DecisionNumber, context)
            ?? StatedInWriting.Check(
                ("reasons", command.Reasons), ("basis", command.Basis.IsDefaultOrEmpty ? null : command.Basis[0]), ("subject", command.Subject),
                ("manner", command.Manner), ("performer", command.Performer))
            ?? TermsOfSubstitute.Check(command, context.On)
            ?? DemandBeforeSubstitute.Check(state, command, context);
        if (refusal is not null) return refusal;
        return new SubstitutePerformanceDecided(
            command.DecisionNumber, command.Document, command.Immediate ? null : state.Demands[command.DecisionNumber].Document, command.Reasons,
            command.Basis, command.Subject, command.Manner, command.Performer, command.From, command.Until, command.Budget, command.Immediate,
            DivisionOf(context), context.On);
    }
}
