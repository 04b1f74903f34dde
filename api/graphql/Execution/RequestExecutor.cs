using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Regulatory.GraphQL.Validation;

namespace Regulatory.GraphQL.Execution;

/// <summary>Settings of a <see cref="RequestExecutor"/>.</summary>
public sealed record ExecutorOptions
{
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>What a document is checked by.</summary>
    public ImmutableArray<Func<ValidationContext, Rule>> Rules { get; init; } = Validator.AllRules;

    /// <summary>How many prepared documents are kept.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Asked in order before the first resolver: the first error refuses the operation. For authorisation and cost.</summary>
    public ImmutableArray<Func<OperationContext, GraphQLError?>> Guards { get; init; } = [];
}

/// <summary>From the text of a request to its response: parse, validate, coerce variables, execute. Serves any number at a time.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executing-Requests</remarks>
public sealed class RequestExecutor(Schema schema, ExecutorOptions? options = null)
{
    private readonly ExecutorOptions options = options ?? new ExecutorOptions();
    private readonly BoundedCache<string, PreparedDocument> cache = new((options ?? new ExecutorOptions()).CachedDocuments);

    public Schema Schema { get; } = schema;

    /// <summary>Parses and validates a document, or finds it among those that were. Wrong ones are not kept.</summary>
    public PreparedDocument Prepare(string text)
    {
        if (cache.Find(text) is { } known) return known;
        var prepared = PreparedDocument.Of(text, Schema, options);
        if (prepared.Errors.IsEmpty) cache.Keep(text, prepared);
        return prepared;
    }

    /// <summary>The whole way. Every fault is in the result.</summary>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default) =>
        ExecuteAsync(Prepare(request.Document), request, cancellation);

    /// <summary>The way from a prepared document.</summary>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(
        PreparedDocument document, GraphQLRequest request, CancellationToken cancellation = default)
    {
        if (Begin(document, request, cancellation, out var context) is { } refusal) return new(refusal);
        return context!.Operation.Kind is OperationKind.Subscription
            ? new(Refused("A subscription is answered by a stream of responses: accept text/event-stream.", ErrorCodes.Operation, context.Operation.At))
            : new Executor(context).RunAsync();
    }

    /// <summary>Begins a subscription: everything up to its source. Every fault on the way is in the refusal.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#CreateSourceEventStream()</remarks>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public async ValueTask<SubscriptionStart> SubscribeAsync(
        PreparedDocument document, GraphQLRequest request, CancellationToken cancellation = default)
    {
        if (Begin(document, request, cancellation, out var context) is { } refusal) return new(null, refusal);
        if (context!.Operation.Kind is not OperationKind.Subscription)
            return new(null, Refused("The operation is no subscription.", ErrorCodes.Operation, context.Operation.At));
        var root = new ResultObject(null, 0, context.Selections.Root());
        if (root.Selection.Fields is not [var field])
            return new(null, Refused("A subscription selects one root field.", ErrorCodes.Operation, context.Operation.At));
        try
        {
            var open = field.Definition.Subscribe ?? throw new InvalidOperationException($"\"{field.Definition.Name}\" has no source of events.");
            field.Arguments(context);
            return new(new Subscription(document, context, await open(new FieldContext(context, null, root, 0))), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var error = context.ErrorFor(fault);
            return new(null, ExecutionResult.Refused(error with
            {
                Path = root.PathTo(0),
                Locations = error.Locations.IsEmpty ? [.. field.Nodes.Select(node => node.At)] : error.Locations,
            }));
        }
    }

    /// <summary>What comes before the first resolver, whatever the kind of operation. Null when nothing is in the way.</summary>
    private ExecutionResult? Begin(
        PreparedDocument document, GraphQLRequest request, CancellationToken cancellation, out OperationContext? context)
    {
        context = null;
        if (!document.Errors.IsEmpty) return ExecutionResult.Refused(document.Errors);
        if (!request.AllowIntrospection && document.Introspects is { } at)
            return Refused("Introspection is not allowed.", ErrorCodes.Introspection, at);
        if (document.Operation(request.OperationName) is not { } operation)
        {
            return ExecutionResult.Refused(new GraphQLError(
                request.OperationName is null ? "The document does not have exactly one operation: a name is needed." : $"There is no operation \"{request.OperationName}\".")
            { Code = ErrorCodes.Operation });
        }

        var (variables, errors) = VariableCoercion.Coerce(Schema, operation, request.Variables, options.Limits.Errors);
        if (!errors.IsEmpty) return ExecutionResult.Refused(errors);
        context = new OperationContext(Schema, document, operation, variables, request, cancellation);
        try
        {
            context.Selections.Root();
        }
        catch (GraphQLException wrong)
        {
            return ExecutionResult.Of(null, [wrong.Error]); // A condition without a value: no field is known that could carry the error.
        }

        foreach (var guard in options.Guards)
        {
            if (guard(context) is { } refusal) return ExecutionResult.Refused(refusal);
        }

        return null;
    }

    private static ExecutionResult Refused(string message, string code, Location at) =>
        ExecutionResult.Refused(new GraphQLError(message) { Code = code, Locations = [at] });
}
