using System.Text.Json;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Execution;

/// <summary>Turns a JSON value of the request's variables into the value that resolvers see; see <see cref="LiteralCoercion"/>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion and its neighbours. As deep as the JSON reader allows.</remarks>
internal sealed class JsonCoercion(Action<string, string> report)
{
    /// <param name="json">The value.</param>
    /// <param name="type">What is expected.</param>
    /// <param name="path">Where in the variable, for messages: <c>input.items[2]</c>.</param>
    public object? Coerce(JsonElement json, GraphType type, string path)
    {
        if (json.ValueKind is JsonValueKind.Null)
        {
            if (type is NonNullType) report(path, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }

        try
        {
            return type.Nullable switch
            {
                ListType list => CoerceList(json, list, path),
                InputObjectType input => CoerceObject(json, input, path),
                EnumType named => named.ParseJson(json),
                ScalarType scalar => scalar.ParseJson(json),
                _ => throw new CoercionException($"\"{type}\" is not an input type."),
            };
        }
        catch (CoercionException wrong)
        {
            report(path, wrong.Message);
            return null;
        }
    }

    private object?[] CoerceList(JsonElement json, ListType list, string path)
    {
        if (json.ValueKind is not JsonValueKind.Array) return [Coerce(json, list.Of, path)];
        var values = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            values[i] = Coerce(item, list.Of, $"{path}[{i}]");
            i++;
        }

        return values;
    }

    private OrderedDictionary<string, object?>? CoerceObject(JsonElement json, InputObjectType input, string path)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw new CoercionException($"Expected type \"{input}\" to be an object.");
        foreach (var given in json.EnumerateObject())
        {
            if (input.Field(given.Name) is null) report(path, $"Field \"{given.Name}\" is not defined by type \"{input}\".");
        }

        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            if (json.TryGetProperty(field.Name, out var value)) values[field.Name] = Coerce(value, field.Type, $"{path}.{field.Name}");
            else if (field.Default is not null) values[field.Name] = field.DefaultValue;
            else if (field.IsRequired) report(path, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        if (input.IsOneOf && (values.Count != 1 || values.GetAt(0).Value is null)) throw LiteralCoercion.OneOfViolation(input);
        return values;
    }
}
