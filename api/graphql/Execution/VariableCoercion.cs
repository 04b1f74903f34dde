using System.Collections.Immutable;
using System.Text.Json;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Turns the request's variables into the values that the operation declares.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
internal static class VariableCoercion
{
    public static (VariableValues Values, ImmutableArray<GraphQLError> Errors) Coerce(
        Schema schema, OperationDefinition operation, JsonElement given, int mostErrors)
    {
        if (given.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            return (VariableValues.None, [new GraphQLError("Variables must be an object.") { Code = ErrorCodes.Variables }]);
        }

        if (operation.Variables.IsEmpty) return (VariableValues.None, []);
        var values = new Dictionary<string, object?>(operation.Variables.Length, StringComparer.Ordinal);
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (var variable in operation.Variables)
        {
            var type = schema.Type(variable.Type)!;
            var json = given.ValueKind is JsonValueKind.Object && given.TryGetProperty(variable.Name, out var found) ? found : default;
            if (json.ValueKind is not JsonValueKind.Undefined)
            {
                values[variable.Name] = new JsonCoercion((path, message) => Report(variable, path, message)).Coerce(json, type, variable.Name);
            }
            else if (variable.Default is not null)
            {
                values[variable.Name] = LiteralCoercion.Coerce(variable.Default, type, VariableValues.None);
            }
            else if (type is NonNullType)
            {
                Report(variable, variable.Name, $"It is of required type \"{type}\" and was not provided.");
            }
        }

        return (new VariableValues(values), errors.ToImmutable());

        void Report(VariableDefinition variable, string path, string message)
        {
            if (errors.Count >= mostErrors) return;
            errors.Add(new GraphQLError($"Variable \"${path}\": {message}") { Code = ErrorCodes.Variables, Locations = [variable.At] });
        }
    }
}
