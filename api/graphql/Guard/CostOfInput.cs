using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Guard;

/// <summary>What arguments cost: each argument and each field of an input object that is given, by its weight.</summary>
internal static class CostOfInput
{
    /// <summary>Whether giving this can cost anything.</summary>
    public static bool Weighs(InputValue input) => Weighs(input, []);

    public static decimal Of(OutputField field, ImmutableArray<Argument> arguments, VariableValues variables)
    {
        decimal cost = 0;
        foreach (var argument in arguments)
        {
            if (field.Argument(argument.Name.Value) is { } definition) cost += Given(definition) + OfLiteral(argument.Value, definition.Type.Named, variables);
        }

        return Math.Min(cost, CostNode.Most);
    }

    private static bool Weighs(InputValue input, HashSet<InputObjectType> open) =>
        Given(input) != 0 || (input.Type.Named is InputObjectType type && open.Add(type) && type.Fields.Any(field => Weighs(field, open)));

    private static decimal Given(InputValue input) => input.Feature<CostWeight>()?.Points ?? 0;

    private static decimal OfLiteral(Value value, NamedType type, VariableValues variables) => (value, type) switch
    {
        (Variable variable, _) => variables.TryGet(variable.Name.Value, out var given) ? OfValue(given, type) : 0,
        (ListValue list, _) => list.Items.Sum(item => OfLiteral(item, type, variables)),
        (ObjectValue structure, InputObjectType input) => structure.Fields.Sum(field =>
            input.Field(field.Name.Value) is { } definition ? Given(definition) + OfLiteral(field.Value, definition.Type.Named, variables) : 0),
        _ => 0,
    };

    private static decimal OfValue(object? value, NamedType type) => (value, type) switch
    {
        (IReadOnlyDictionary<string, object?> structure, InputObjectType input) => structure.Sum(field =>
            input.Field(field.Key) is { } definition ? Given(definition) + OfValue(field.Value, definition.Type.Named) : 0),
        (object?[] items, InputObjectType) => items.Sum(item => OfValue(item, type)),
        _ => 0,
    };
}
