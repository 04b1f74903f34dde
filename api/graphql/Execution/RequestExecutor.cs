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
        if (!document.Errors.IsEmpty) return new(ExecutionResult.Refused(document.Errors));
        if (!request.AllowIntrospection && document.Introspects is { } at)
        {
            return Refuse(new GraphQLError("Introspection is not allowed.") { Code = ErrorCodes.Introspection, Locations = [at] });
        }

        var operation = document.Operation(request.OperationName);
        if (operation is null)
        {
            return Refuse(new GraphQLError(
                request.OperationName is null ? "The document does not have exactly one operation: a name is needed." : $"There is no operation \"{request.OperationName}\".")
            { Code = ErrorCodes.Operation });
        }

        if (operation.Kind is OperationKind.Subscription)
        {
            return Refuse(new GraphQLError("A subscription is not answered by a single response.") { Code = ErrorCodes.Operation, Locations = [operation.At] });
        }

        var (variables, errors) = VariableCoercion.Coerce(Schema, operation, request.Variables, options.Limits.Errors);
        if (!errors.IsEmpty) return new(ExecutionResult.Refused(errors));
        var context = new OperationContext(Schema, document, operation, variables, request, cancellation);
        try
        {
            context.Selections.Root();
        }
        catch (GraphQLException wrong)
        {
            return new(ExecutionResult.Of(null, [wrong.Error]));
        }

        foreach (var guard in options.Guards)
        {
            if (guard(context) is { } refusal) return Refuse(refusal);
        }

        return new Executor(context).RunAsync();
    }

    private static ValueTask<ExecutionResult> Refuse(GraphQLError error) => new(ExecutionResult.Refused(error));
}
