using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the deciders of compulsory enforcement are told of their neighbours, as the act sees them.</summary>
/// <param name="CaseOf">The case whose decision is enforced.</param>
/// <param name="FineOf">The account of the case's fine.</param>
public sealed record ExecutionOutside(
    Func<CaseId, ActPlan, CancellationToken, ValueTask<EnforcementCase>> CaseOf,
    Func<CaseId, ActPlan, CancellationToken, ValueTask<FineAccount>> FineOf);

/// <summary>Compulsory enforcement by the agency itself.</summary>
public sealed class ExecutionActs
{
    /// <summary>Kind of the streams, of which each case has one under its own id.</summary>
    public const string ExecutionStreams = "enforcement.execution";

    private readonly ExecutionOutside outside;

    public ExecutionActs(ExecutionOutside outside)
    {
        this.outside = outside;
        Executions = new(
            ExecutionStreams, CompulsoryExecution.Initial, command => command.Case.ToString(),
            CompulsoryExecution.Evolve, ExecutionDecider.Decide, Gather, IsTheirs);
    }

    public Aggregate<CompulsoryExecution, ExecutionCommand, ExecutionFact, EnforcementContext> Executions { get; }

    public ActTable EnterIn(ActTable table) => table.Takes(Executions);

    /// <summary>The enforcement of a case, as an act sees it.</summary>
    public ValueTask<CompulsoryExecution> ExecutionOf(CaseId id, ActPlan plan, CancellationToken cancellation) =>
        plan.Load(Executions, id.ToString(), cancellation);

    private async ValueTask<EnforcementContext> Gather(
        CompulsoryExecution state, ExecutionCommand command, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures)
        {
            Enforced = await outside.CaseOf(command.Case, plan, cancellation), Fine = await outside.FineOf(command.Case, plan, cancellation),
        };

    /// <summary>Before the first step nothing says whose case it is: the decider looks at the case.</summary>
    private static bool IsTheirs(CompulsoryExecution state, ExecutionCommand command, Actor actor) =>
        state.Division is not { } division || actor.Division.Covers(division);
}
