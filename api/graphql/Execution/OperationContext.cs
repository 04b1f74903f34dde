using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>One request on its way: the operation, its variables, and what the host hands to resolvers.</summary>
public sealed class OperationContext
{
    private readonly FrozenDictionary<string, FragmentDefinition> fragments;
    private readonly ConcurrentDictionary<Type, object> items = new();

    internal OperationContext(
        Schema schema, PreparedDocument document, OperationDefinition operation, VariableValues variables, GraphQLRequest request, CancellationToken cancellation)
    {
        Schema = schema;
        Document = document.Document;
        fragments = document.Fragments;
        Operation = operation;
        Variables = variables;
        Request = request;
        Cancellation = cancellation;
        Batches = new Batches(cancellation);
    }

    public Schema Schema { get; }

    public Document Document { get; }

    public OperationDefinition Operation { get; }

    public VariableValues Variables { get; }

    /// <summary>The request as the host gave it.</summary>
    public GraphQLRequest Request { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The fields selected at the root, for those who plan all of them when the first is resolved.</summary>
    public ImmutableArray<MergedField> RootFields { get; internal set; } = [];

    /// <summary>Loads that wait to be done together; see <see cref="Batch{TKey, TValue}"/>.</summary>
    public Batches Batches { get; }

    public FragmentDefinition? Fragment(string name) => fragments.GetValueOrDefault(name);

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">The request has no such service.</exception>
    public T Service<T>()
        where T : class =>
        Request.Services?.GetService(typeof(T)) as T
        ?? throw new InvalidOperationException($"The request has no service {typeof(T).Name}.");

    /// <summary>Something kept for the whole request, made the first time it is asked for.</summary>
    public T Item<T>(Func<OperationContext, T> make)
        where T : class => (T)items.GetOrAdd(typeof(T), _ => make(this));

    /// <summary>The error a client sees for an exception: its own if it has one, else INTERNAL with a trace id that the host's log has too.</summary>
    internal GraphQLError ErrorFor(Exception fault)
    {
        switch (fault)
        {
            case GraphQLException { Error: var error }:
                return error;
            case CoercionException:
                return new GraphQLError(fault.Message) { Code = ErrorCodes.Coercion };
            default:
                var traceId = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
                Request.OnFault?.Invoke(fault, traceId);
                return new GraphQLError("Unexpected error") { Code = ErrorCodes.Internal }.With("traceId", traceId);
        }
    }
}
