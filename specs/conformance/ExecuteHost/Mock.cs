using System.Collections;
using System.Globalization;
using System.Text;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;
using FieldDefinition = Regulatory.GraphQL.Language.FieldDefinition;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>
/// Values that depend on nothing but the schema and the response path, so that another implementation gives the same ones; the recipe is
/// the one in <c>mock.mjs</c>.
/// </summary>
internal sealed class Mock(bool constant)
{
    /// <summary>An object of a type at a path.</summary>
    private sealed record Thing(string TypeName);

    public static Wiring Wiring(bool constant) => new()
    {
        Resolver = (_, _) => new Mock(constant).Resolve,
        TypeOf = (_, value) => ((Thing)value).TypeName,
    };

    private async ValueTask<object?> Resolve(FieldContext context)
    {
        var path = string.Join('/', context.Path.Select(key => Convert.ToString(key, CultureInfo.InvariantCulture)));
        if (Fnv(path) % 3 == 0) await Task.Yield();
        var value = Make(context.Definition.Type, path, context);
        return value is Exception fault ? throw fault : value;
    }

    private object? Make(GraphType type, string path, FieldContext context)
    {
        if (!constant)
        {
            var chance = Fnv(path + "?");
            if (chance % (type is NonNullType ? 53 : 13) == 0) return new GraphQLException("mock", "MOCK");
            if (type is not NonNullType && chance % 11 == 0) return null;
        }

        var hash = Fnv(path);
        switch (type.Nullable)
        {
            case ListType list:
                var items = new object?[constant ? 2 : (int)(hash % 4)];
                for (var i = 0; i < items.Length; i++) items[i] = Make(list.Of, $"{path}/{i}", context);
                return items;
            case EnumType named:
                return named.Members[constant ? 0 : (int)(hash % (uint)named.Members.Length)].Value;
            case ScalarType scalar:
                return Leaf(scalar.Name, hash, context);
            case ObjectType composite:
                return new Thing(composite.Name);
            case NamedType other:
                var possible = context.Operation.Schema.PossibleTypes(other).Select(candidate => candidate.Name).Order(StringComparer.Ordinal).ToArray();
                if (possible.Length == 0) return null;
                return new Thing(!constant ? possible[(int)(hash % (uint)possible.Length)] : other is UnionType ? possible[0] : possible[^1]);
            default:
                throw new InvalidOperationException($"No value for {type}.");
        }
    }

    private object Leaf(string type, uint hash, FieldContext context) => type switch
    {
        "Int" => constant ? 2 : (int)(hash % 2001) - 1000,
        "Float" => constant ? 3.14 : hash % 1000 / 8.0,
        "Boolean" => constant || hash % 2 == 0,
        "ID" => constant ? "id" : $"id{hash % 100}",
        "String" when context.Arguments.Count > 0 => Canonical(context.Arguments),
        "String" => constant ? "str" : $"s{hash % 100}",
        _ => constant ? "str" : $"c{hash % 100}",
    };

    private static uint Fnv(string text)
    {
        var hash = 2166136261u;
        foreach (var octet in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ octet) * 16777619u);
        return hash;
    }

    private static string Canonical(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => Quoted(text),
        IEnumerable<KeyValuePair<string, object?>> fields =>
            "{" + string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => Quoted(field.Key) + ":" + Canonical(field.Value))) + "}",
        IEnumerable items => "[" + string.Join(',', items.Cast<object?>().Select(Canonical)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
