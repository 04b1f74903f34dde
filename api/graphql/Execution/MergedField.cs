using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>The fields of one object that an operation selects, in the order of the response.</summary>
public sealed class SelectedFields(ObjectType type, ImmutableArray<MergedField> fields)
{
    public ObjectType Type { get; } = type;

    public ImmutableArray<MergedField> Fields { get; } = fields;
}

/// <summary>One key of a response object: every field of the document that answers to it, as one.</summary>
/// <remarks>Belongs to the <see cref="Selections"/> of its operation and outlives the request; arguments with variables do not.</remarks>
public sealed class MergedField
{
    private readonly Selections selections;
    private readonly bool constant;
    private IReadOnlyDictionary<string, object?>? constants;
    private SelectedFields? first;
    private ImmutableDictionary<ObjectType, SelectedFields> others = ImmutableDictionary<ObjectType, SelectedFields>.Empty;
    private object? kept;

    internal MergedField(Selections selections, string responseKey, OutputField definition, ImmutableArray<Field> nodes)
    {
        this.selections = selections;
        Ordinal = selections.NextOrdinal();
        ResponseKey = responseKey;
        EncodedKey = JsonEncodedText.Encode(responseKey);
        Definition = definition;
        Nodes = nodes;
        constant = nodes[0].Arguments.All(argument => !HasVariable(argument.Value));
    }

    public string ResponseKey { get; }

    /// <summary>The key as the response writer wants it: encoded once for all responses.</summary>
    internal JsonEncodedText EncodedKey { get; }

    public OutputField Definition { get; }

    public ImmutableArray<Field> Nodes { get; }

    /// <summary>Its number among the fields of its <see cref="Selections"/>.</summary>
    internal int Ordinal { get; }

    /// <summary>Coerced arguments: those given and those with defaults.</summary>
    /// <exception cref="GraphQLException">A value does not fit where it is used.</exception>
    public IReadOnlyDictionary<string, object?> Arguments(OperationContext operation) =>
        constant ? constants ??= Coerce(VariableValues.None) : operation.ArgumentsOf(this);

    internal IReadOnlyDictionary<string, object?> Coerce(VariableValues variables) =>
        ArgumentCoercion.Coerce(Definition.Arguments, Nodes[0].Arguments, variables);

    /// <summary>What is selected on an object of this type below the field; empty for leaves.</summary>
    /// <exception cref="GraphQLException">A condition has no valid value.</exception>
    public SelectedFields SubSelection(ObjectType type)
    {
        if (Volatile.Read(ref first) is { } known)
        {
            if (ReferenceEquals(known.Type, type)) return known;
            if (Volatile.Read(ref others).TryGetValue(type, out var other)) return other;
            var more = CollectFields.Of(selections, type, Nodes);
            return ImmutableInterlocked.GetOrAdd(ref others, type, more);
        }

        var made = CollectFields.Of(selections, type, Nodes);
        Interlocked.CompareExchange(ref first, made, null);
        return SubSelection(type);
    }

    /// <summary>Something about this field that is worked out once and kept as long as the field; one type of thing a field.</summary>
    internal T Kept<T>(Func<T> make)
        where T : class
    {
        if (Volatile.Read(ref kept) is T known) return known;
        var made = make();
        return (T)(Interlocked.CompareExchange(ref kept, made, null) ?? made);
    }

    private static bool HasVariable(Value value) => value switch
    {
        Variable => true,
        ListValue list => list.Items.Any(HasVariable),
        ObjectValue structure => structure.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
