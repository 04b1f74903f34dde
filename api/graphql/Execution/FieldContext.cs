using System.Collections.Immutable;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Gets a field's value. A value that is there already is given back without a task.</summary>
/// <exception cref="GraphQLException">The field's error as the client shall see it; any other exception is shown as INTERNAL.</exception>
public delegate ValueTask<object?> Resolver(FieldContext context);

/// <summary>What a resolver may know: the parent's value, the field as selected, its arguments, and the request.</summary>
public readonly struct FieldContext
{
    private readonly ResultNode container;
    private readonly int index;

    internal FieldContext(OperationContext operation, object? source, ResultObject container, int index)
    {
        Operation = operation;
        Source = source;
        this.container = container;
        this.index = index;
        Field = container.Selection.Fields[index];
    }

    /// <summary>The request.</summary>
    public OperationContext Operation { get; }

    /// <summary>The value of the object that the field is on; at the root what the request gave as root value.</summary>
    public object? Source { get; }

    /// <summary>The field as selected: all its occurrences merged.</summary>
    public MergedField Field { get; }

    /// <summary>The definition in the schema.</summary>
    public OutputField Definition => Field.Definition;

    /// <summary>Coerced arguments: those given and those with defaults.</summary>
    public IReadOnlyDictionary<string, object?> Arguments => Field.Arguments(Operation);

    /// <summary>Stops when the client is gone or the time is up.</summary>
    public CancellationToken Cancellation => Operation.Cancellation;

    /// <summary>Response keys (string) and list indexes (int) from the root.</summary>
    public ImmutableArray<object> Path => container.PathTo(index);

    /// <summary>An argument's value, or the type's default when it was neither given nor has a default of its own.</summary>
    public T? Argument<T>(string name) => Arguments.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">The request has no such service.</exception>
    public T Service<T>()
        where T : class => Operation.Service<T>();
}
