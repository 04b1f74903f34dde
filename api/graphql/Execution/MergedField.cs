using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>The fields of one object that a request selects, in the order of the response.</summary>
public sealed class SelectedFields(ObjectType type, ImmutableArray<MergedField> fields)
{
    public ObjectType Type { get; } = type;

    public ImmutableArray<MergedField> Fields { get; } = fields;
}

/// <summary>One key of a response object: every field of the document that answers to it, as one.</summary>
/// <remarks>Belongs to one request; arguments and sub-selections are worked out once for all the objects of a list.</remarks>
public sealed class MergedField
{
    private IReadOnlyDictionary<string, object?>? arguments;
    private (ObjectType Type, SelectedFields Fields) lastSelection;
    private Dictionary<ObjectType, SelectedFields>? otherSelections;

    internal MergedField(string responseKey, OutputField definition, ImmutableArray<Field> nodes)
    {
        ResponseKey = responseKey;
        EncodedKey = JsonEncodedText.Encode(responseKey);
        Definition = definition;
        Nodes = nodes;
    }

    public string ResponseKey { get; }

    /// <summary>The key as the response writer wants it: encoded once for all the objects of a list.</summary>
    internal JsonEncodedText EncodedKey { get; }

    public OutputField Definition { get; }

    public ImmutableArray<Field> Nodes { get; }

    /// <summary>Coerced arguments: those given and those with defaults.</summary>
    /// <exception cref="GraphQLException">A variable's value does not fit where it is used.</exception>
    public IReadOnlyDictionary<string, object?> Arguments(OperationContext operation) =>
        arguments ??= ArgumentCoercion.Coerce(Definition.Arguments, Nodes[0].Arguments, operation.Variables);

    /// <summary>What is selected on an object of this type below the field; empty for leaves.</summary>
    public SelectedFields SubSelection(ObjectType type, OperationContext operation)
    {
        if (ReferenceEquals(lastSelection.Type, type)) return lastSelection.Fields;
        otherSelections ??= [];
        if (!otherSelections.TryGetValue(type, out var selected))
        {
            selected = CollectFields.Of(operation, type, Nodes);
            otherSelections.Add(type, selected);
        }

        lastSelection = (type, selected);
        return selected;
    }
}
