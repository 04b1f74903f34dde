using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>An aggregate as the executor needs it: names and pure functions.</summary>
/// <param name="Kind">Kind of its streams, <c>licensing.licence</c>.</param>
/// <param name="KeyOf">The stream's key that a command is about.</param>
/// <param name="Gather">What its deciders must know from outside, for one command; other aggregates through the plan.</param>
/// <param name="IsTheirs">
/// Whether the matter is the actor's: inside their division, or their own application. The basis of row access for acts.
/// </param>
public sealed record Aggregate<TState, TCommand, TFact, TContext>(
    string Kind,
    TState Initial,
    Func<TCommand, string> KeyOf,
    Func<TState, TFact, TState> Evolve,
    Func<TState, TCommand, TContext, Decision<TFact>> Decide,
    Func<TState, TCommand, ActContext, ActPlan, CancellationToken, ValueTask<TContext>> Gather,
    Func<TState, TCommand, Actor, bool> IsTheirs)
    where TState : class
    where TCommand : class
    where TFact : class
    where TContext : ActContext;
