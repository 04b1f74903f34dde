using System.Text.Json;

namespace Regulatory.GraphQL.Execution;

/// <summary>The response to one event. It may be sent to many.</summary>
public sealed class EventResponse(ExecutionResult result, long? position)
{
    private byte[]? json;

    public ExecutionResult Result { get; } = result;

    /// <summary>The event's place in its source, if the source knows places.</summary>
    public long? Position { get; } = position;

    /// <summary>The response in UTF-8, without line breaks; written once.</summary>
    public ReadOnlyMemory<byte> Json => json ??= Written();

    private byte[] Written()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, ResponseWriter.Options)) Result.WriteTo(writer);
        return buffer.ToArray();
    }
}

/// <summary>
/// A subscription under way: for each event of its source the operation is executed as if it were a query on that event. An event whose
/// execution has errors is a response with errors, and the next one follows.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#MapSourceToResponseEvent()</remarks>
public sealed class Subscription : IAsyncDisposable
{
    private readonly PreparedDocument document;
    private readonly OperationContext opening;
    private readonly SourceStream source;

    internal Subscription(PreparedDocument document, OperationContext opening, SourceStream source) =>
        (this.document, this.opening, this.source) = (document, opening, source);

    /// <inheritdoc cref="SourceStream.Passed"/>
    public long? Passed => source.Passed;

    /// <inheritdoc cref="SourceStream.WhenLeftBehind"/>
    public IDisposable? WhenLeftBehind(Action act) => source.WhenLeftBehind(act);

    /// <summary>The response to the next event that the subscriber shall learn of; null at the end.</summary>
    /// <exception cref="GraphQLException">The source ends with this error.</exception>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public async ValueTask<EventResponse?> Next(CancellationToken cancellation)
    {
        while (await source.Next(cancellation) is { } next)
        {
            if (await source.Respond(next, Execute, cancellation) is { } response) return response;
        }

        return null;
    }

    /// <summary>Ends the source.</summary>
    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>One event is one operation, with a context of its own.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#ExecuteSubscriptionEvent()</remarks>
    private async ValueTask<EventResponse> Execute(SourceEvent sourceEvent, IServiceProvider? services, CancellationToken cancellation)
    {
        var request = opening.Request with { RootValue = sourceEvent.Root, Services = services ?? opening.Request.Services };
        var operation = new OperationContext(opening.Schema, document, opening.Operation, opening.Variables, request, cancellation);
        var result = await new Executor(operation).RunAsync();
        return new(result with { Extensions = result.Extensions.SetItems(sourceEvent.Extensions) }, sourceEvent.Position);
    }
}

/// <summary>A subscription that has begun, or the response that says why it has not.</summary>
public readonly record struct SubscriptionStart(Subscription? Subscription, ExecutionResult? Refusal);
