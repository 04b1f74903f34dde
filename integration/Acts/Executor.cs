using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Ledger.Personal;

namespace Regulatory.Integration.Acts;

/// <summary>
/// The way of one act (architecture §2): load the aggregate, gather what the act must know, decide, and record facts, claims
/// and outcome in one transaction.
/// </summary>
/// <param name="acts">The table of contents: which aggregate takes which commands, and what follows from which facts.</param>
public sealed partial class Executor(
    FactLedger ledger,
    FactCatalogue catalogue,
    Func<IEnumerable<string>, CancellationToken, Task> prepareKeys,
    Pseudonyms pseudonyms,
    ActTable acts,
    ReferenceData reference,
    IClock clock)
{
    /// <summary>How often an act is decided anew because others wrote to the same streams in between.</summary>
    private const int Attempts = 50;

    private const int CachedStates = 20_000;

    private static readonly string SoftwareVersion =
        typeof(Executor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private readonly StateCache cache = new(CachedStates);

    /// <summary>Executes one act; every answer of law or record is a value.</summary>
    /// <exception cref="LedgerUnavailableException">The database cannot be reached: the act may be sent again with the same id.</exception>
    public async Task<ActOutcome> Execute(Act act, CancellationToken cancellation = default)
    {
        var command = CommandFacts.Of(act.Command.GetType());
        if (command.CapacityOf(act.Actor) is not { } capacity) return new ActForbidden(command.Name, command.Roles);

        var path = acts.PathOf(act.Command);
        var main = new StreamName(path.Kind, path.KeyOf(act.Command));
        var fingerprint = FingerprintOf(act, command.Name);
        for (var attempt = 1; ; attempt++)
        {
            var (plan, theirs) = await Look(act, path, main, cancellation);
            if (!theirs) return new ActForbidden(command.Name, []);
            // Decided is only on what the actor saw. The rest goes to the ledger all the same, to be a conflict there or, when the
            // command id is known, to get its first answer.
            var outdated = act.ExpectedVersion is { } asked && asked != plan.VersionOf(main);
            var law = reference.Current;
            var now = clock.GetCurrentInstant();
            var context = new ActContext(act.At ?? now, now, act.Actor, law.Calendar, law.Figures);
            var refusal = outdated ? null : await Decide(path, act.Command, context, plan, cancellation);

            var (request, forgotten) = await RequestOf(act, command.Name, fingerprint, capacity, main, plan, outdated, refusal, law.Version, cancellation);
            refusal ??= forgotten;

            switch (await ledger.Append(request, cancellation))
            {
                case not Conflict and var outcome:
                    return await Answer(outcome, act, main, plan, refusal, cancellation);
                case Conflict conflict when conflict.Stream == main && act.ExpectedVersion is { } seen && seen != conflict.Actual:
                    return new ActConflict(main, seen, conflict.Actual);
                case Conflict conflict when attempt == Attempts:
                    return new ActConflict(conflict.Stream, conflict.Expected, conflict.Actual);
                case Conflict:
                    await plan.Refresh(cancellation);
                    break;
            }
        }
    }

    /// <summary>A plan that has looked at what the act is about, and whether that is the actor's matter.</summary>
    private async ValueTask<(ActPlan Plan, bool Theirs)> Look(Act act, ActPath path, StreamName main, CancellationToken cancellation)
    {
        var plan = new ActPlan(this);
        if (await path.IsTheirs(act.Command, act.Actor, plan, cancellation) && !(act.ExpectedVersion > plan.VersionOf(main))) return (plan, true);
        // Another host may have recorded what the actor saw, or what makes the matter theirs.
        await plan.Refresh(cancellation);
        plan = new ActPlan(this);
        return (plan, await path.IsTheirs(act.Command, act.Actor, plan, cancellation));
    }

    /// <summary>What goes to the ledger, and the refusal of an act about somebody who was erased meanwhile.</summary>
    private async ValueTask<(AppendRequest Request, Refusal? Forgotten)> RequestOf(
        Act act, string name, string fingerprint, Role capacity, StreamName main, ActPlan plan, bool outdated, Refusal? refusal, long law,
        CancellationToken cancellation)
    {
        ImmutableArray<StreamAppend> appends;
        Refusal? forgotten = null;
        try
        {
            appends = await plan.Appends(main, outdated, refused: refusal is not null, catalogue, prepareKeys, cancellation);
        }
        catch (SubjectErasedException)
        {
            refusal = forgotten = NothingOfTheErased.Refuse();
            appends = await plan.Appends(main, outdated, refused: true, catalogue, prepareKeys, cancellation);
        }
        return (
            new(
                act.CommandId, name, fingerprint, appends,
                refusal is null ? plan.Claims : [],
                refusal is null ? CommandOutcome.Accepted : new(refusal.Rule.Value, catalogue.Codec.Encode(refusal.Details)),
                EnvelopeOf(act, capacity, main, law)),
            forgotten);
    }

    /// <summary>What became of an act, by what the ledger says; anything but a conflict.</summary>
    private async ValueTask<ActOutcome> Answer(
        AppendOutcome outcome, Act act, StreamName main, ActPlan plan, Refusal? refusal, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Appended recorded when refusal is not null:
                return new ActRefused(refusal, recorded.Position);
            case Appended recorded:
                foreach (var (stream, state, version) in plan.Changed) cache.Store(stream, state, version, plan.Epoch);
                if (plan.Changed.Any(change => ReferenceData.Holds(change.Stream.Kind))) await reference.Refresh(cancellation);
                return new ActAccepted(main, plan.VersionOf(main), recorded.Position);
            case Duplicate { Outcome.RuleId: { } rule } first:
                return new ActRefused(new(new RuleId(rule), DetailsOf(first.Outcome)), first.Position, Repeated: true);
            case Duplicate first:
                return new ActAccepted(main, null, first.Position, Repeated: true);
            case FingerprintMismatch:
                return new CommandIdReused(act.CommandId);
            case ClaimTaken taken:
                return new ActClaimTaken(taken.Kind, taken.Value);
            default:
                throw new InvalidOperationException($"The ledger answered {outcome.GetType().Name}.");
        }
    }

    /// <summary>The stream that a command is about.</summary>
    public StreamName StreamOf(object command)
    {
        var path = acts.PathOf(command);
        return new(path.Kind, path.KeyOf(command));
    }

    /// <summary>Counts how often <see cref="ForgetStates"/> was called.</summary>
    internal long Epoch => cache.Epoch;

    /// <summary>Keeps no state in memory: somebody was erased, and states hold personal values in clear.</summary>
    public void ForgetStates() => cache.Clear();

    /// <summary>The state of an aggregate and its version, from the cache or folded from its stream.</summary>
    internal async ValueTask<(object State, long Version)> Load<TState, TCommand, TFact, TContext>(
        Aggregate<TState, TCommand, TFact, TContext> aggregate, StreamName stream, bool anew, CancellationToken cancellation)
        where TState : class
        where TCommand : class
        where TFact : class
        where TContext : ActContext
    {
        var epoch = cache.Epoch;
        var known = cache.Find(stream);
        if (known is { } cached && !anew) return cached;
        var (state, version) = known is { } old ? ((TState)old.State, old.Version) : (aggregate.Initial, 0);
        foreach (var fact in await ledger.LoadContents(stream, version, cancellation))
        {
            state = aggregate.Evolve(state, (TFact)catalogue.Decode(fact));
            version = fact.Version;
        }
        cache.Store(stream, state, version, epoch);
        return (state, version);
    }

    /// <summary>Decides the command and everything that follows from its facts; one refusal refuses the whole act.</summary>
    private async ValueTask<Refusal?> Decide(
        ActPath path, object command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var (refusal, facts) = await path.Decide(command, context, plan, cancellation);
        if (refusal is not null) return refusal;
        foreach (var fact in facts)
            foreach (var consequence in await acts.ConsequencesOf(fact, path.KeyOf(command), context, plan, cancellation))
                if (await Decide(acts.PathOf(consequence), consequence, context, plan, cancellation) is { } refused)
                    return refused;
        return null;
    }

    private ImmutableSortedDictionary<string, string> DetailsOf(CommandOutcome outcome) =>
        outcome.Details is { } details
            ? catalogue.Codec.Decode<ImmutableSortedDictionary<string, string>>(details)
            : ImmutableSortedDictionary<string, string>.Empty;

    private static ActEnvelope EnvelopeOf(Act act, Role capacity, StreamName main, long lawVersion) => new(
        act.Actor.Account,
        capacity.ToString(),
        act.Actor.Division.Value,
        act.Actor.Party?.Value,
        act.Causation ?? act.CommandId.ToString("D"),
        act.Correlation ?? main.ToString(),
        lawVersion.ToString(System.Globalization.CultureInfo.InvariantCulture),
        SoftwareVersion,
        act.Source);
}
