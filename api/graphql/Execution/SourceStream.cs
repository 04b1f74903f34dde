using System.Collections.Immutable;

namespace Regulatory.GraphQL.Execution;

/// <summary>Opens the stream of events behind a subscription's root field.</summary>
/// <remarks>https://spec.graphql.org/September2025/#ResolveFieldEventStream()</remarks>
/// <exception cref="GraphQLException">The subscription is refused as the client shall see it; any other exception is shown as INTERNAL.</exception>
public delegate ValueTask<SourceStream> SourceOpener(FieldContext context);

/// <summary>One event of a source.</summary>
/// <param name="Root">What the operation is executed on.</param>
public sealed record SourceEvent(object? Root)
{
    /// <summary>Its place in the source, by which a client can go on after it; null when the source knows none.</summary>
    public long? Position { get; init; }

    /// <summary>What its response says beside data and errors, by key.</summary>
    public ImmutableDictionary<string, object?> Extensions { get; init; } = Nothing;

    internal static ImmutableDictionary<string, object?> Nothing => ImmutableDictionary<string, object?>.Empty;
}

/// <summary>Executes the subscription's operation on one event, with services made for it.</summary>
public delegate ValueTask<EventResponse> EventExecution(SourceEvent sourceEvent, IServiceProvider? services, CancellationToken cancellation);

/// <summary>The events of one subscriber in order, asked for one at a time; disposed of when the subscription ends.</summary>
public abstract class SourceStream : IAsyncDisposable
{
    /// <summary>Everything up to here has been given and dealt with, or is none of the subscriber's business; null without positions.</summary>
    public virtual long? Passed => null;

    /// <summary>Waits for the next event; null at the end of the source. Asking for it says that the one before has been dealt with.</summary>
    /// <exception cref="GraphQLException">The source ends with this error.</exception>
    public abstract ValueTask<SourceEvent?> Next(CancellationToken cancellation);

    /// <summary>The response to an event; null when the subscriber shall not learn of it. A source may share what was executed for others.</summary>
    public virtual async ValueTask<EventResponse?> Respond(SourceEvent sourceEvent, EventExecution execute, CancellationToken cancellation) =>
        await execute(sourceEvent, null, cancellation);

    /// <summary>Calls <paramref name="act"/> if the source moves on too far while its subscriber waits, until disposed of.</summary>
    public virtual IDisposable? WhenLeftBehind(Action act) => null;

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
