using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs;

/// <summary>
/// Given facts, on a day, when an act: then facts, a refusal, or nothing. A spec of an aggregate's acts derives from this class
/// (through one small class per aggregate that names the decider) and reads
/// <c>Given(granted).On(new(2026, 3, 6)).When(new RevokeLicence(…)).ThenRefused(HearingBeforeRevocation.Id)</c>.
/// </summary>
public abstract class DeciderSpec<TState, TFact, TCommand, TContext>
    where TState : class
    where TFact : class
    where TCommand : class
    where TContext : ActContext
{
    protected internal abstract TState Initial { get; }

    protected internal abstract TState Evolve(TState state, TFact fact);

    protected internal abstract Decision<TFact> Decide(TState state, TCommand command, TContext context);

    /// <summary>
    /// The context of an ordinary act; <see cref="Given{TState, TFact, TCommand, TContext}.Knowing"/> changes it.
    /// </summary>
    protected internal abstract TContext ContextAt(Instant at, Actor actor);

    /// <summary>Who acts unless the spec says otherwise.</summary>
    protected internal virtual Actor UsualActor => Actors.DecisionMaker;

    protected Given<TState, TFact, TCommand, TContext> Given(params ImmutableArray<TFact> facts) =>
        new(this, facts, ChinaTime.At(new(2026, 3, 2), new(10, 0)), UsualActor, context => context);
}

/// <summary>What has happened, the moment, the actor, and what the decider knows beside them.</summary>
public sealed record Given<TState, TFact, TCommand, TContext>(
    DeciderSpec<TState, TFact, TCommand, TContext> Spec,
    ImmutableArray<TFact> Facts,
    Instant Moment,
    Actor Actor,
    Func<TContext, TContext> Knowledge)
    where TState : class
    where TFact : class
    where TCommand : class
    where TContext : ActContext
{
    /// <summary>The act happens at ten in the morning of a day.</summary>
    public Given<TState, TFact, TCommand, TContext> On(LocalDate day) => At(day, new(10, 0));

    public Given<TState, TFact, TCommand, TContext> At(LocalDate day, LocalTime time) =>
        this with { Moment = ChinaTime.At(day, time) };

    public Given<TState, TFact, TCommand, TContext> By(Actor actor) => this with { Actor = actor };

    /// <summary>The decider also knows this from outside: <c>.Knowing(context =&gt; context with { Number = … })</c>.</summary>
    public Given<TState, TFact, TCommand, TContext> Knowing(Func<TContext, TContext> knowledge) =>
        this with { Knowledge = context => knowledge(Knowledge(context)) };

    public Given<TState, TFact, TCommand, TContext> And(params ImmutableArray<TFact> facts) =>
        this with { Facts = Facts.AddRange(facts) };

    /// <summary>The act, decided on the folded facts. Folding them must not throw, and each must survive being stored.</summary>
    public Outcome<TState, TFact, TCommand, TContext> When(TCommand command)
    {
        var state = Fold(Facts);
        var context = Knowledge(Spec.ContextAt(Moment, Actor));
        return new(this, command, state, context, Spec.Decide(state, command, context));
    }

    internal TState Fold(ImmutableArray<TFact> facts) => StoredForm.Of(facts).Aggregate(Spec.Initial, Spec.Evolve);
}

/// <summary>What the law made of the act.</summary>
public sealed record Outcome<TState, TFact, TCommand, TContext>(
    Given<TState, TFact, TCommand, TContext> Before,
    TCommand Command,
    TState State,
    TContext Context,
    Decision<TFact> Decision)
    where TState : class
    where TFact : class
    where TCommand : class
    where TContext : ActContext
{
    /// <summary>Exactly these facts, in this order.</summary>
    public Given<TState, TFact, TCommand, TContext> ThenFacts(params ImmutableArray<TFact> expected)
    {
        var after = ThenAccepted();
        StoredForm.TextOf(Decision.Facts).ShouldBe(StoredForm.TextOf(expected));
        return after;
    }

    /// <summary>One fact of a kind among those accepted, with more to say about it.</summary>
    public Given<TState, TFact, TCommand, TContext> ThenFact<T>(Action<T>? says = null)
        where T : TFact
    {
        var after = ThenAccepted();
        var fact = Decision.Facts.OfType<T>().ShouldHaveSingleItem();
        says?.Invoke(fact);
        return after;
    }

    /// <summary>Facts of some kind; also, the same act again changes nothing or is refused.</summary>
    public Given<TState, TFact, TCommand, TContext> ThenAccepted()
    {
        Decision.Refusal.ShouldBeNull();
        Decision.Facts.ShouldNotBeEmpty();
        var after = Before.And(Decision.Facts);
        var again = Before.Spec.Decide(after.Fold(after.Facts), Command, Context);
        again.Facts.ShouldBeEmpty("the same act, given again at once, must change nothing or be refused");
        return after;
    }

    /// <summary>The act is refused by this rule.</summary>
    public Refusal ThenRefused(RuleId rule)
    {
        Decision.Facts.ShouldBeEmpty();
        var refusal = Decision.Refusal.ShouldNotBeNull();
        refusal.Rule.ShouldBe(rule);
        return refusal;
    }

    /// <summary>What the act asks for is already so.</summary>
    public Given<TState, TFact, TCommand, TContext> ThenNothing()
    {
        Decision.Refusal.ShouldBeNull();
        Decision.Facts.ShouldBeEmpty();
        return Before;
    }

    /// <summary>The act also takes a value for ever.</summary>
    public Outcome<TState, TFact, TCommand, TContext> ThenClaims(string kind, string value)
    {
        Decision.Claims.ShouldContain(new Claim(kind, value));
        return this;
    }

    /// <summary>What the aggregate remembers after the act.</summary>
    public Given<TState, TFact, TCommand, TContext> ThenState(Action<TState> says)
    {
        var after = Before.And(Decision.Facts);
        says(after.Fold(after.Facts));
        return after;
    }
}
