using System.Collections;
using System.Collections.Immutable;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Puts a field's value into the response by its type, or its error and the null that the error causes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CompleteValue() and https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</remarks>
internal sealed class Completion(OperationContext operation, Queue<(ResultObject Target, object? Source)> ready)
{
    private readonly List<GraphQLError> errors = [];

    public ImmutableArray<GraphQLError> Errors => [.. errors];

    /// <summary>Whether a part of the response was taken out, so that work for it may be waiting in vain.</summary>
    public bool AnyRemoved { get; private set; }

    public void Complete(ResultNode container, int index, object? value) => Complete(container, index, container.TypeAt(index), value);

    /// <summary>Reports an error at a place; its null climbs to the nearest place that may be null.</summary>
    public void Fail(ResultNode container, int index, Exception fault)
    {
        var error = operation.ErrorFor(fault);
        errors.Add(error with
        {
            Path = container.PathTo(index),
            Locations = error.Locations.IsEmpty ? [.. container.FieldAt(index).Nodes.Select(node => node.At)] : error.Locations,
        });

        while (true)
        {
            container.Values[index] = null;
            if (container.TypeAt(index) is not NonNullType) return;
            container.Removed = AnyRemoved = true;
            if (container.Parent is null) return;
            (container, index) = (container.Parent, container.Index);
        }
    }

    private void Complete(ResultNode container, int index, GraphType type, object? value)
    {
        if (value is null)
        {
            if (type is NonNullType) Fail(container, index, Missing(container, index));
            return;
        }

        if (value is Exception error)
        {
            Fail(container, index, error);
            return;
        }

        try
        {
            switch (type.Nullable)
            {
                case ScalarType scalar:
                    container.Values[index] = scalar.Serialize(value);
                    break;
                case EnumType named:
                    container.Values[index] = named.Serialize(value);
                    break;
                case ListType list:
                    CompleteList(container, index, list, value);
                    break;
                case NamedType composite:
                    var objectType = composite as ObjectType ?? Resolve(composite, value);
                    var target = new ResultObject(container, index, container.FieldAt(index).SubSelection(objectType));
                    container.Values[index] = target;
                    ready.Enqueue((target, value));
                    break;
            }
        }
        catch (Exception fault)
        {
            Fail(container, index, fault);
        }
    }

    private void CompleteList(ResultNode container, int index, ListType list, object value)
    {
        var items = value switch
        {
            string => throw NotIterable(container, index),
            IList some => some,
            IEnumerable some => some.Cast<object?>().ToArray(),
            _ => throw NotIterable(container, index),
        };

        var node = new ResultList(container, index, list.Of, container.FieldAt(index), items.Count);
        container.Values[index] = node;
        for (var i = 0; i < items.Count && !node.Removed; i++) Complete(node, i, list.Of, items[i]);
    }

    private ObjectType Resolve(NamedType type, object value)
    {
        var resolve = (type as InterfaceType)?.ResolveType ?? (type as UnionType)?.ResolveType;
        var name = resolve?.Invoke(value);
        foreach (var candidate in operation.Schema.PossibleTypes(type))
        {
            if (resolve is null ? candidate.IsTypeOf?.Invoke(value) is true : candidate.Name == name) return candidate;
        }

        throw new InvalidOperationException($"\"{type}\" resolved to \"{name}\", which is none of its object types, for {value.GetType().Name}.");
    }

    private static GraphQLException Missing(ResultNode container, int index) =>
        new($"Cannot return null for non-nullable field \"{container.FieldAt(index).Definition.Name}\".", ErrorCodes.NullValue);

    private static GraphQLException NotIterable(ResultNode container, int index) =>
        new($"Expected a list for field \"{container.FieldAt(index).Definition.Name}\".", ErrorCodes.Coercion);
}
