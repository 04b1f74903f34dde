using System.Collections;
using System.Reflection;
using System.Text.Json;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>
/// Object types made from records: those that columns hold as JSON (members in camelCase, as the ledger's codec writes them), and those that
/// are at hand as they are.
/// </summary>
public sealed class OutputTypes(LeafTypes leaves, XmlDocs docs)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly Dictionary<Type, ObjectType> known = [];

    /// <summary>The type that shows a CLR type, nullable at the outside.</summary>
    public GraphType Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (LeafTypes.IsLeaf(type)) return leaves.Of(type);
        if (ClrShape.ElementOf(type) is { } element) return NonNull(Of(element)).List();
        return Record(type);
    }

    public static GraphType NonNull(GraphType type) => type switch
    {
        ListType list => list.NonNull(),
        NamedType named => named.NonNull(),
        _ => type,
    };

    /// <summary>A JSON value as the field of a type expects it.</summary>
    public static object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when json.TryGetInt32(out var small) => small,
        JsonValueKind.Number when json.TryGetInt64(out var whole) => whole,
        JsonValueKind.Number => json.GetDecimal(),
        JsonValueKind.Array => json.EnumerateArray().Select(Read).ToArray(),
        _ => json,
    };

    /// <summary>A value of a record as its field's type expects it: enums by name, value types as they print.</summary>
    private static object? Shown(object? value) => value switch
    {
        null or string or bool or int or long or decimal or NodaTime.Instant or NodaTime.LocalDate or NodaTime.LocalTime => value,
        Enum named => named.ToString(),
        IEnumerable some => some.Cast<object?>().Select(Shown).ToArray(),
        _ when ClrShape.IsParsable(value.GetType()) => value.ToString(),
        _ => value,
    };

    private ObjectType Record(Type type)
    {
        if (known.TryGetValue(type, out var made)) return made;
        var shown = new ObjectType(type.Name, () => FieldsOf(type)) { Description = docs.OfType(type) };
        if (type.GetCustomAttribute<CostAttribute>() is { } cost) shown.Attach(cost.Weight);
        return known[type] = shown;
    }

    private IEnumerable<OutputField> FieldsOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.SetMethod is not null)
        .Select(property =>
        {
            var name = Naming.Field(property.Name);
            var shown = Of(property.PropertyType);
            var field = new OutputField(name, IsNullable(property) ? shown : NonNull(shown))
            {
                Description = docs.OfProperty(property),
                Read = source => source is not JsonElement json ? Shown(property.GetValue(source))
                    : json.TryGetProperty(name, out var value) ? Read(value) : null,
            };
            if (property.GetCustomAttribute<CostAttribute>() is { } cost) field.Attach(cost.Weight);
            return field;
        });

    private static bool IsNullable(PropertyInfo property)
    {
        if (property.PropertyType.IsValueType) return Nullable.GetUnderlyingType(property.PropertyType) is not null;
        lock (Nullability) return Nullability.Create(property).ReadState is NullabilityState.Nullable;
    }
}
