using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>One request on its way: the operation, its variables, and what the host hands to resolvers.</summary>
public sealed class OperationContext
{
    private readonly PreparedDocument document;
    private readonly Lock gate = new();
    private Dictionary<Type, object>? items;
    private IReadOnlyDictionary<string, object?>?[] arguments = [];

    internal OperationContext(
        Schema schema, PreparedDocument document, OperationDefinition operation, VariableValues variables, GraphQLRequest request, CancellationToken cancellation)
    {
        Schema = schema;
        this.document = document;
        Operation = operation;
        Variables = variables;
        Selections = document.SelectionsOf(operation, variables);
        Request = request;
        Cancellation = cancellation;
        Batches = new Batches(cancellation);
    }

    public Schema Schema { get; }

    public Document Document => document.Document;

    public OperationDefinition Operation { get; }

    public VariableValues Variables { get; }

    /// <summary>The request as the host gave it.</summary>
    public GraphQLRequest Request { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>What the operation selects.</summary>
    internal Selections Selections { get; }

    /// <summary>The fields selected at the root, for those who plan all of them when the first is resolved.</summary>
    /// <exception cref="GraphQLException">A condition has no valid value.</exception>
    public ImmutableArray<MergedField> RootFields => Selections.Root().Fields;

    /// <summary>Loads that wait to be done together; see <see cref="Batch{TKey, TValue}"/>.</summary>
    public Batches Batches { get; }

    public FragmentDefinition? Fragment(string name) => document.Fragments.GetValueOrDefault(name);

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">The request has no such service.</exception>
    public T Service<T>()
        where T : class =>
        Request.Services?.GetService(typeof(T)) as T
        ?? throw new InvalidOperationException($"The request has no service {typeof(T).Name}.");

    /// <summary>Something kept for the whole request, made the first time it is asked for.</summary>
    public T Item<T>(Func<OperationContext, T> make)
        where T : class
    {
        lock (gate)
        {
            items ??= [];
            if (items.TryGetValue(typeof(T), out var known)) return (T)known;
            var made = make(this);
            items.Add(typeof(T), made);
            return made;
        }
    }

    /// <summary>The arguments of a field that has variables in them, coerced once a request for all the objects of a list.</summary>
    internal IReadOnlyDictionary<string, object?> ArgumentsOf(MergedField field)
    {
        var known = Volatile.Read(ref arguments);
        if (field.Ordinal < known.Length && known[field.Ordinal] is { } found) return found;
        var coerced = field.Coerce(Variables);
        lock (gate)
        {
            if (field.Ordinal >= arguments.Length) Array.Resize(ref arguments, Math.Max(Selections.Count, field.Ordinal + 1));
            return arguments[field.Ordinal] ??= coerced;
        }
    }

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
                return GraphQLError.Unforeseen(fault, Request.OnFault);
        }
    }
}
