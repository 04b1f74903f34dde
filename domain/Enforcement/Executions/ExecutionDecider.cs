using System.Diagnostics;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>What can be done to enforce a decision, one line an act.</summary>
public static partial class ExecutionDecider
{
    public static Decision<ExecutionFact> Decide(CompulsoryExecution state, ExecutionCommand command, EnforcementContext context) =>
        Known(state, command, context) is { } refusal ? refusal : command switch
        {
            _ when state.Documents.Contains(command.Document) => Decision<ExecutionFact>.Nothing,
            DemandDuty act => Decide(state, act, context),
            AnnounceDemolition act => Decide(state, act, context),
            DecideSubstitutePerformance act => Decide(state, act, context),
            SuspendExecution act => Decide(state, act, context),
            ResumeExecution act => Decide(state, act, context),
            EndExecution act => Decide(state, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    private static Refusal? Known(CompulsoryExecution state, ExecutionCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(state.LastOn, context)
        ?? KnownOnRecord.Check(context.Enforced?.Filing is not null, command.Case)
        ?? ExecutionOfOwnCase.Check(context)
        ?? StatedInWriting.Check(("document", command.Document));

    /// <summary>What every step towards the party needs: a decision that stands, and an enforcement that neither waits nor is over.</summary>
    private static Refusal? Step(CompulsoryExecution state, string decisionNumber, EnforcementContext context) =>
        DecisionToExecute.Check(decisionNumber, context) ?? ExecutionUnderWay.Check(state, decisionNumber);

    /// <summary>The decision that is being enforced: by a step of its own, or as a fine that was demanded; null where nothing is.</summary>
    private static string? Enforcing(CompulsoryExecution state, EnforcementContext context)
    {
        if (state.DecisionNumber is { } number && !state.Ended.Contains(number)) return number;
        return context.Fine is { Demand: not null, Imposed: { } imposed } ? imposed.DecisionNumber : state.DecisionNumber;
    }

    private static DivisionCode DivisionOf(EnforcementContext context) => context.Enforced!.Filing!.Division;
}
