using System.Collections.Immutable;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Conventions.Views;

/// <summary>
/// What is worked out when it is asked for, and stands in no table: <c>livePositions(…): LivePositions!</c>. Where it changes by itself it
/// can be followed, too.
/// </summary>
/// <param name="Field">Field of the root of queries.</param>
/// <param name="Question">Positional record: its parameters are the arguments.</param>
/// <param name="Answer">Record: its properties are the fields.</param>
/// <param name="Roles">Names of the roles that may ask. What of it they are shown, whoever answers decides.</param>
public sealed record View(string Field, Type Question, Type Answer, ImmutableSortedSet<string> Roles)
{
    /// <summary>Field of the root of subscriptions by which it is followed; null where it is only asked for.</summary>
    public string? Followed { get; init; }

    /// <summary>What it costs to ask once, or to begin to follow, in points.</summary>
    public decimal Points { get; init; } = 10;
}

/// <summary>One question.</summary>
/// <param name="Question">Of the view's type.</param>
public sealed record ViewCall(View View, object Question, Caller Caller);

/// <summary>Where the answers to views come from: the host, which looks at who asks.</summary>
/// <param name="Ask">The answer, of the view's type. A <see cref="Execution.GraphQLException"/> is shown to the client as it is.</param>
/// <param name="Follow">
/// (view, question, who they are at this moment) → waits for the next answer whenever it is asked to. Nothing is worked out for whoever
/// does not take what there is.
/// </param>
public sealed record ViewSource(
    Func<ViewCall, CancellationToken, Task<object>> Ask, Func<View, object, Func<Caller>, Func<CancellationToken, Task<object>>> Follow);
