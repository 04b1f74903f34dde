using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Turns a literal of a validated document into the value that resolvers see.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion and its neighbours. Lists become <c>object?[]</c>, input objects
/// <see cref="OrderedDictionary{TKey, TValue}"/> in the schema's order, enums their member's value.
/// </remarks>
internal static class LiteralCoercion
{
    /// <exception cref="CoercionException">The literal, or a variable in it, does not fit the type.</exception>
    public static object? Coerce(Value literal, GraphType type, VariableValues variables)
    {
        if (literal is Variable variable)
        {
            variables.TryGet(variable.Name.Value, out var value);
            return value is null && type is NonNullType
                ? throw new CoercionException($"Variable \"${variable.Name}\" must not be null where \"{type}\" is expected.")
                : value;
        }

        if (literal is NullValue)
        {
            return type is NonNullType ? throw new CoercionException($"Expected value of non-null type \"{type}\" not to be null.") : null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(literal, list, variables),
            InputObjectType input => CoerceObject(literal, input, variables),
            EnumType named => named.ParseLiteral(literal),
            ScalarType scalar => scalar.ParseLiteral(Substitute(literal, variables)),
            _ => throw new CoercionException($"\"{type}\" is not an input type."),
        };
    }

    private static object?[] CoerceList(Value literal, ListType list, VariableValues variables)
    {
        if (literal is not ListValue { Items: var items }) return [Coerce(literal, list.Of, variables)];
        var values = new object?[items.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Coerce(items[i], list.Of, variables);
        return values;
    }

    private static OrderedDictionary<string, object?> CoerceObject(Value literal, InputObjectType input, VariableValues variables)
    {
        if (literal is not ObjectValue { Fields: var given })
        {
            throw new CoercionException($"Expected value of type \"{input}\" to be an object, found: {Printer.Print(literal)}.");
        }

        foreach (var field in given)
        {
            if (input.Field(field.Name.Value) is null)
            {
                throw new CoercionException($"Field \"{field.Name}\" is not defined by type \"{input}\".");
            }
        }

        var values = new OrderedDictionary<string, object?>(given.Length, StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            var written = Find(given, field.Name);
            if (written is null || (written is Variable variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                if (input.IsOneOf && written is not null) throw OneOfViolation(input);
                if (field.Default is not null) values[field.Name] = field.DefaultValue;
                else if (field.IsRequired) throw new CoercionException($"Field \"{input}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
                continue;
            }

            values[field.Name] = Coerce(written, field.Type, variables);
        }

        if (input.IsOneOf && (values.Count != 1 || values.GetAt(0).Value is null)) throw OneOfViolation(input);
        return values;
    }

    public static CoercionException OneOfViolation(InputObjectType input) =>
        new($"Exactly one field of \"{input}\" must be given, and not null.");

    private static Value? Find(ImmutableArray<ObjectField> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value == name) return field.Value;
        }

        return null;
    }

    /// <summary>For scalars that read lists and objects: the literal with every variable in it replaced by its value.</summary>
    private static Value Substitute(Value literal, VariableValues variables) => literal switch
    {
        ListValue list => list with { Items = [.. list.Items.Select(item => Substitute(item, variables))] },
        ObjectValue structure => structure with
        {
            Fields = [.. structure.Fields.Where(field => field.Value is not Variable absent || variables.TryGet(absent.Name.Value, out _))
                .Select(field => field with { Value = Substitute(field.Value, variables) })],
        },
        Variable variable => Literals.Of(variables.TryGet(variable.Name.Value, out var value) ? value : null),
        _ => literal,
    };
}
