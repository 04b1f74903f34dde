using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Acts;

/// <summary>
/// One attempt at an act: the states it looked at and what it would append, to one stream or, for named acts, to several in
/// the same transaction. Every state is read once, so that all parts of the act decide on the same picture.
/// </summary>
public sealed class ActPlan
{
    /// <summary>A version that no stream ever has, so that the ledger answers with a conflict.</summary>
    private const long NeverAVersion = long.MaxValue;

    private readonly Executor executor;
    private readonly Dictionary<StreamName, Seen> streams = [];
    private readonly List<StreamName> changed = [];
    private readonly ImmutableArray<ClaimRequest>.Builder claims = ImmutableArray.CreateBuilder<ClaimRequest>();

    internal ActPlan(Executor executor) => (this.executor, Epoch) = (executor, executor.Epoch);

    /// <summary>Of the executor's memory when the attempt began.</summary>
    internal long Epoch { get; }

    internal ImmutableArray<ClaimRequest> Claims => claims.ToImmutable();

    internal IEnumerable<(StreamName Stream, object State, long Version)> Changed =>
        changed.Select(stream => (stream, streams[stream].State, streams[stream].Version));

    /// <summary>The facts that are planned, by stream in the order in which the act came to them.</summary>
    internal IEnumerable<ForeseenFacts> Planned =>
        changed.Select(stream => new ForeseenFacts(stream, streams[stream].Expected, [.. streams[stream].Facts]));

    /// <summary>The state of an aggregate as this act sees it, with what the act itself has already planned folded in.</summary>
    public async ValueTask<TState> Load<TState, TCommand, TFact, TContext>(
        Aggregate<TState, TCommand, TFact, TContext> aggregate, string key, CancellationToken cancellation)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        var stream = new StreamName(aggregate.Kind, key);
        if (streams.TryGetValue(stream, out var seen)) return (TState)seen.State;
        var (state, version) = await executor.Load(aggregate, stream, anew: false, cancellation);
        streams[stream] = new(
            state, version, version, async ct => _ = await executor.Load(aggregate, stream, anew: true, ct));
        return (TState)state;
    }

    /// <summary>Takes it that an aggregate does not exist yet, without looking.</summary>
    internal void PresumeNew<TState, TCommand, TFact, TContext>(Aggregate<TState, TCommand, TFact, TContext> aggregate, string key)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext =>
        streams[new(aggregate.Kind, key)] = new(aggregate.Initial, 0, 0, _ => Task.CompletedTask);

    /// <summary>What is personal in the facts that are planned: whose keys must exist.</summary>
    internal IEnumerable<string> Subjects(FactCatalogue catalogue) =>
        catalogue.Codec.SubjectsIn(changed.SelectMany(stream => streams[stream].Facts));

    /// <summary>The facts that this act has planned for streams of an aggregate, by the stream's key.</summary>
    public IEnumerable<(string Key, IReadOnlyList<object> Facts)> PlannedBy<TState, TCommand, TFact, TContext>(
        Aggregate<TState, TCommand, TFact, TContext> aggregate)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext =>
        changed.Where(stream => stream.Kind == aggregate.Kind)
            .Select(stream => (stream.Key, (IReadOnlyList<object>)streams[stream].Facts));

    internal long VersionOf(StreamName stream) => streams[stream].Version;

    internal void Add<TState, TCommand, TFact, TContext>(
        Aggregate<TState, TCommand, TFact, TContext> aggregate, string key, Decision<TFact> decision)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        var stream = new StreamName(aggregate.Kind, key);
        var seen = streams[stream];
        if (!decision.Facts.IsEmpty && seen.Facts.Count == 0) changed.Add(stream);
        foreach (var fact in decision.Facts)
        {
            seen.State = aggregate.Evolve((TState)seen.State, fact);
            seen.Version++;
            seen.Facts.Add(fact);
        }
        foreach (var claim in decision.Claims) claims.Add(new(claim.Kind, claim.Value, stream));
    }

    /// <summary>
    /// What is appended: the facts of the changed streams, and for every other stream that was looked at the assertion that it
    /// has not changed since. A refused act appends nothing and asserts the stream it was about.
    /// </summary>
    /// <param name="outdated">The actor saw another version than there is: no version of the main stream will do.</param>
    internal async ValueTask<ImmutableArray<StreamAppend>> Appends(
        StreamName main, bool outdated, bool refused, FactCatalogue catalogue, Func<IEnumerable<string>, CancellationToken, Task> prepareKeys,
        CancellationToken cancellation)
    {
        if (!refused) await prepareKeys(Subjects(catalogue), cancellation);
        return
        [
            .. streams.OrderBy(pair => pair.Key == main ? 0 : 1).Select(pair => new StreamAppend(
                pair.Key,
                pair.Key == main && outdated ? NeverAVersion : pair.Value.Expected,
                refused || outdated ? [] : [.. pair.Value.Facts.Select(catalogue.Encode)])),
        ];
    }

    /// <summary>Reads again what others may have changed.</summary>
    internal async ValueTask Refresh(CancellationToken cancellation)
    {
        foreach (var seen in streams.Values) await seen.Refresh(cancellation);
    }

    private sealed class Seen(object state, long expected, long version, Func<CancellationToken, Task> refresh)
    {
        public object State { get; set; } = state;

        public long Expected { get; } = expected;

        public long Version { get; set; } = version;

        public List<object> Facts { get; } = [];

        public Func<CancellationToken, Task> Refresh { get; } = refresh;
    }
}
