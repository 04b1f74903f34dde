using System.Collections.Frozen;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>Which aggregate takes which commands, and which acts follow from a fact in the same transaction.</summary>
public sealed class ActTable
{
    private readonly List<ActPath> all = [];
    private readonly Dictionary<Type, Func<object, ActPath>> paths = [];
    private readonly Dictionary<Type, List<Consequence>> consequences = [];
    private FrozenDictionary<Type, Func<object, ActPath>>? byCommand;

    private delegate ValueTask<IReadOnlyList<object>> Consequence(
        object fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation);

    /// <summary>Takes every command of an aggregate.</summary>
    public ActTable Takes<TState, TCommand, TFact, TContext>(Aggregate<TState, TCommand, TFact, TContext> aggregate)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        var path = new ActPath<TState, TCommand, TFact, TContext>(aggregate);
        all.Add(path);
        paths.Add(typeof(TCommand), _ => path);
        return this;
    }

    /// <summary>Takes every command of aggregates that differ in nothing but the kind of their streams and what they are told.</summary>
    /// <param name="kindOf">The kind of streams that a command is about; one of the aggregates' kinds.</param>
    public ActTable TakesEach<TState, TCommand, TFact, TContext>(
        IEnumerable<Aggregate<TState, TCommand, TFact, TContext>> aggregates, Func<TCommand, string> kindOf)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        var byKind = aggregates.ToFrozenDictionary(
            aggregate => aggregate.Kind, ActPath (aggregate) => new ActPath<TState, TCommand, TFact, TContext>(aggregate));
        all.AddRange(byKind.Values);
        paths.Add(typeof(TCommand), command => byKind[kindOf((TCommand)command)]);
        return this;
    }

    /// <summary>
    /// An aggregate's facts that bring acts on other streams with them, decided and recorded with the fact or not at all. Several parts
    /// may say what follows from the same facts: each adds its own.
    /// </summary>
    /// <typeparam name="TFact">Base of the aggregate's facts.</typeparam>
    /// <param name="acts">From the fact, the key of its stream and the act's context to the commands that follow.</param>
    public ActTable Brings<TFact>(
        Func<TFact, string, ActContext, ActPlan, CancellationToken, ValueTask<IReadOnlyList<object>>> acts)
        where TFact : class
    {
        if (!consequences.TryGetValue(typeof(TFact), out var following)) consequences.Add(typeof(TFact), following = []);
        following.Add((fact, key, context, plan, cancellation) => acts((TFact)fact, key, context, plan, cancellation));
        return this;
    }

    /// <summary>Every command there is.</summary>
    public IEnumerable<Type> Commands => ByCommand.Keys;

    /// <summary>The kinds of streams that aggregates have, in order.</summary>
    public IEnumerable<string> Kinds => all.Select(path => path.Kind).Order(StringComparer.Ordinal);

    /// <summary>The aggregate whose streams are of a kind; null if there is none.</summary>
    internal ActPath? OfKind(string kind) => all.SingleOrDefault(path => path.Kind == kind);

    private FrozenDictionary<Type, Func<object, ActPath>> ByCommand => byCommand ??= paths
        .SelectMany(path => path.Key.Assembly.GetTypes()
            .Where(type => !type.IsAbstract && path.Key.IsAssignableFrom(type))
            .Select(type => KeyValuePair.Create(type, path.Value)))
        .ToFrozenDictionary();

    internal ActPath PathOf(object command) =>
        ByCommand.TryGetValue(command.GetType(), out var path)
            ? path(command)
            : throw new ArgumentException($"No aggregate takes {command.GetType().Name}.", nameof(command));

    internal async ValueTask<IReadOnlyList<object>> ConsequencesOf(
        object fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (!consequences.TryGetValue(fact.GetType().BaseType!, out var following)) return [];
        if (following is [var only]) return await only(fact, key, context, plan, cancellation);
        var acts = new List<object>();
        foreach (var follow in following) acts.AddRange(await follow(fact, key, context, plan, cancellation));
        return acts;
    }
}
