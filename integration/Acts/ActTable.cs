using System.Collections.Frozen;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>Which aggregate takes which commands, and which acts follow from a fact in the same transaction.</summary>
public sealed class ActTable
{
    private readonly Dictionary<Type, ActPath> paths = [];
    private readonly Dictionary<Type, Consequence> consequences = [];
    private FrozenDictionary<Type, ActPath>? byCommand;

    private delegate ValueTask<IReadOnlyList<object>> Consequence(
        object fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation);

    /// <summary>Takes every command of an aggregate.</summary>
    public ActTable Takes<TState, TCommand, TFact, TContext>(Aggregate<TState, TCommand, TFact, TContext> aggregate)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        paths.Add(typeof(TCommand), new ActPath<TState, TCommand, TFact, TContext>(aggregate));
        return this;
    }

    /// <summary>
    /// An aggregate's facts that bring acts on other streams with them, decided and recorded with the fact or not at all.
    /// </summary>
    /// <typeparam name="TFact">Base of the aggregate's facts.</typeparam>
    /// <param name="acts">From the fact, the key of its stream and the act's context to the commands that follow.</param>
    public ActTable Brings<TFact>(
        Func<TFact, string, ActContext, ActPlan, CancellationToken, ValueTask<IReadOnlyList<object>>> acts)
        where TFact : class
    {
        consequences.Add(typeof(TFact), (fact, key, context, plan, cancellation) => acts((TFact)fact, key, context, plan, cancellation));
        return this;
    }

    /// <summary>Every command there is.</summary>
    public IEnumerable<Type> Commands => ByCommand.Keys;

    /// <summary>The kinds of streams that aggregates have, in order.</summary>
    public IEnumerable<string> Kinds => paths.Values.Select(path => path.Kind).Order(StringComparer.Ordinal);

    /// <summary>The aggregate whose streams are of a kind; null if there is none.</summary>
    internal ActPath? OfKind(string kind) => paths.Values.SingleOrDefault(path => path.Kind == kind);

    private FrozenDictionary<Type, ActPath> ByCommand => byCommand ??= paths
        .SelectMany(path => path.Key.Assembly.GetTypes()
            .Where(type => !type.IsAbstract && path.Key.IsAssignableFrom(type))
            .Select(type => KeyValuePair.Create(type, path.Value)))
        .ToFrozenDictionary();

    internal ActPath PathOf(Type command) =>
        ByCommand.TryGetValue(command, out var path)
            ? path
            : throw new ArgumentException($"No aggregate takes {command.Name}.", nameof(command));

    internal ValueTask<IReadOnlyList<object>> ConsequencesOf(
        object fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        consequences.TryGetValue(fact.GetType().BaseType!, out var follow)
            ? follow(fact, key, context, plan, cancellation)
            : new([]);
}
