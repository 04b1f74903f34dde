using NodaTime;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>催告履行义务 (ACL 35, form 19): a written demand to do what the decision demands, other than to pay.</summary>
/// <param name="DecisionNumber">Of the decision, or of the order to correct, that was not performed.</param>
/// <param name="Duty">What is to be done.</param>
/// <param name="Manner">How it is to be done.</param>
[ActOf(Role.EnforcementOfficer, Role.CaseUnitHead), Law(AdministrativeCompulsionLaw.Art35)]
public sealed record DemandDuty(
    CaseId Case, string DecisionNumber, string Document, string Duty, string Manner, LocalDate PerformBy, ServiceMethod Method, LocalDate ServedOn)
    : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, DemandDuty command, EnforcementContext context)
    {
        var refusal = Step(state, command.DecisionNumber, context)
            ?? StatedInWriting.Check(("duty", command.Duty), ("manner", command.Manner))
            ?? TimeToPerform.Check(command.ServedOn, command.PerformBy, context.On);
        if (refusal is not null) return refusal;
        return new DutyDemanded(
            command.DecisionNumber, command.Document, command.Duty, command.Manner, command.PerformBy, command.Method, command.ServedOn,
            DivisionOf(context), context.On);
    }
}
