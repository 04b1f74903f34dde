using System.Collections.Immutable;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>The way of one aggregate's commands, with the aggregate's types hidden.</summary>
internal abstract class ActPath
{
    public abstract string Kind { get; }

    public abstract string KeyOf(object command);

    /// <summary>The state of a stream without facts.</summary>
    public abstract object Initial { get; }

    public abstract object Evolve(object state, object fact);

    public abstract ValueTask<bool> IsTheirs(object command, Actor actor, ActPlan plan, CancellationToken cancellation);

    /// <summary>Lets a plan take it that there is nothing yet of what the command is about; the ledger holds that against the truth.</summary>
    public abstract void PresumeNew(object command, ActPlan plan);

    /// <summary>Decides and adds what was accepted to the plan; the consequences that follow are the caller's.</summary>
    public abstract ValueTask<(Refusal? Refusal, IReadOnlyList<object> Facts)> Decide(
        object command, ActContext context, ActPlan plan, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class ActPath<TState, TCommand, TFact, TContext>(Aggregate<TState, TCommand, TFact, TContext> aggregate) : ActPath
    where TState : class
    where TCommand : class
    where TFact : class
    where TContext : ActContext
{
    public override string Kind => aggregate.Kind;

    public override object Initial => aggregate.Initial;

    public override object Evolve(object state, object fact) => aggregate.Evolve((TState)state, (TFact)fact);

    public override string KeyOf(object command) => aggregate.KeyOf((TCommand)command);

    public override async ValueTask<bool> IsTheirs(object command, Actor actor, ActPlan plan, CancellationToken cancellation) =>
        aggregate.IsTheirs(await plan.Load(aggregate, KeyOf(command), cancellation), (TCommand)command, actor);

    public override void PresumeNew(object command, ActPlan plan) => plan.PresumeNew(aggregate, KeyOf(command));

    public override async ValueTask<(Refusal? Refusal, IReadOnlyList<object> Facts)> Decide(
        object command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var key = KeyOf(command);
        var state = await plan.Load(aggregate, key, cancellation);
        var gathered = await aggregate.Gather(state, (TCommand)command, context, plan, cancellation);
        var decision = aggregate.Decide(state, (TCommand)command, gathered);
        plan.Add(aggregate, key, decision);
        return (decision.Refusal, ImmutableArray<object>.CastUp(decision.Facts));
    }
}
