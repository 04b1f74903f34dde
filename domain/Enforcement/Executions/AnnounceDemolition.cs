using NodaTime;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>强制拆除公告 (ACL 44, form 18): announces that an unlawful structure is to be removed by a day, else by force.</summary>
/// <param name="DecisionNumber">Of the decision, or of the order to correct, that demands the removal.</param>
/// <param name="Structure">违法的建筑物、构筑物、设施</param>
[ActOf(Role.AgencyHead), Law(AdministrativeCompulsionLaw.Art44)]
public sealed record AnnounceDemolition(
    CaseId Case, string DecisionNumber, string Document, string Structure, string Place, string Reasons, LocalDate RemoveBy) : ExecutionCommand;

public static partial class ExecutionDecider
{
    private static Decision<ExecutionFact> Decide(CompulsoryExecution state, AnnounceDemolition command, EnforcementContext context)
    {
        var refusal = Step(state, command.DecisionNumber, context)
            ?? StatedInWriting.Check(("structure", command.Structure), ("place", command.Place), ("reasons", command.Reasons))
            ?? TimeToPerform.Check(context.On, command.RemoveBy, context.On);
        if (refusal is not null) return refusal;
        return new DemolitionAnnounced(
            command.DecisionNumber, command.Document, command.Structure, command.Place, command.Reasons, command.RemoveBy, DivisionOf(context), context.On);
    }
}
