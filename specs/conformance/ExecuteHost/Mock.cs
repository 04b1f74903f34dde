using System.Collections;
using System.Globalization;
using System.Text;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;

namespace Regulatory.Conformance.ExecuteHost;

/// <summary>
/// Values that depend on nothing but the schema and the response path, so that another implementation gives the same ones; the recipe is
/// the one in <c>mock.mjs</c>.
/// </summary>
/// <param name="constant">The wiring <c>const</c>, else <c>hash</c>.</param>
/// <param name="schema">The schema that the tester sent, whatever a seeded bug makes of it.</param>
/// <param name="bug">What is wrong with the answers.</param>
internal sealed class Mock(bool constant, Schema schema, SeededBug bug)
{
    /// <summary>An object of a type at a path.</summary>
    private sealed record Thing(string TypeName);

    public Wiring Wiring => new()
    {
        Resolver = (owner, definition) =>
        {
            var type = ((FieldsType)schema.Type(owner)!).Field(definition.Name.Value)!.Type;
            return context => Resolve(type, context);
        },
        TypeOf = (_, value) => ((Thing)value).TypeName,
    };

    private async ValueTask<object?> Resolve(GraphType type, FieldContext context)
    {
        var path = string.Join('/', context.Path.Select(key => Convert.ToString(key, CultureInfo.InvariantCulture)));
        if (Fnv(path) % 3 == 0) await Task.Yield();
        var value = Make(type, path, context.Arguments);
        return value is Exception fault ? throw fault : value;
    }

    private object? Make(GraphType type, string path, IReadOnlyDictionary<string, object?> arguments)
    {
        var hash = Fnv(path + "?");
        if (!constant)
        {
            if (hash % (type is NonNullType ? 53 : 13) == 0) return new GraphQLException("mock", "MOCK");
            if (type is not NonNullType && hash % 11 == 0) return null;
        }

        switch (type.Nullable)
        {
            case ListType list:
                var items = new object?[constant ? 2 : (int)(hash % 4)];
                for (var i = 0; i < items.Length; i++) items[i] = Make(list.Of, $"{path}/{i}", arguments);
                return items;
            case EnumType named:
                return named.Members[constant ? 0 : (int)(hash % (uint)named.Members.Length)].Value;
            case ScalarType scalar:
                return constant ? Constant(scalar.Name) : Hashed(scalar.Name, hash, arguments);
            case ObjectType composite:
                return new Thing(composite.Name);
            case NamedType other:
                var possible = schema.PossibleTypes(other).Select(candidate => candidate.Name).Order(StringComparer.Ordinal).ToArray();
                if (possible.Length == 0) return null;
                return new Thing(bug.TypeOf(!constant ? possible[(int)(hash % (uint)possible.Length)] : other is UnionType ? possible[0] : possible[^1], possible));
            default:
                throw new InvalidOperationException($"No value for {type}.");
        }
    }

    private static object Constant(string type) => type switch
    {
        "Int" => 2,
        "Float" => 3.14,
        "Boolean" => true,
        "ID" => "id",
        _ => "str",
    };

    private object Hashed(string type, uint hash, IReadOnlyDictionary<string, object?> arguments) => type switch
    {
        "Int" => (int)(hash % 2001) - 1000,
        "Float" => hash % 1000 / 8.0,
        "Boolean" => hash % 2 == 0,
        "ID" => $"id{hash % 100}",
        "String" when arguments.Count > 0 => Canonical(arguments.ToDictionary(argument => argument.Key, argument => bug.Argument(argument.Value))),
        "String" => $"s{hash % 100}",
        _ => $"c{hash % 100}",
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
        double number => number.ToString("R", CultureInfo.InvariantCulture).Replace("E-0", "e-", StringComparison.Ordinal).Replace('E', 'e'),
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
