using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Works out the arguments of a field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
internal static class ArgumentCoercion
{
    private static readonly IReadOnlyDictionary<string, object?> Empty = new Dictionary<string, object?>();

    /// <exception cref="GraphQLException">An argument has no value where one is needed, or a wrong one.</exception>
    public static IReadOnlyDictionary<string, object?> Coerce(
        ImmutableArray<InputValue> definitions, ImmutableArray<Argument> given, VariableValues variables)
    {
        if (definitions.IsEmpty) return Empty;
        var values = new OrderedDictionary<string, object?>(definitions.Length, StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            var argument = Find(given, definition.Name);
            if (argument is null || (argument.Value is Variable variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                if (definition.Default is not null) values[definition.Name] = definition.DefaultValue;
                else if (definition.IsRequired) throw Wrong(definition, argument, "it was not given");
                continue;
            }

            try
            {
                values[definition.Name] = LiteralCoercion.Coerce(argument.Value, definition.Type, variables);
            }
            catch (CoercionException wrong)
            {
                throw Wrong(definition, argument, wrong.Message);
            }
        }

        return values;
    }

    private static Argument? Find(ImmutableArray<Argument> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name) return argument;
        }

        return null;
    }

    private static GraphQLException Wrong(InputValue definition, Argument? argument, string why) =>
        new(new GraphQLError($"Argument \"{definition.Name}\" of type \"{definition.Type}\" has no valid value: {why}")
        {
            Code = ErrorCodes.Coercion,
            Locations = argument is null ? [] : [argument.Value.At],
        });
}
