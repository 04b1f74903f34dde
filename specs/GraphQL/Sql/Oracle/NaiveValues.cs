using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>Argument values, read from literals and variables without the engine's coercion.</summary>
internal static class NaiveValues
{
    /// <summary>Stands for a variable that was not given.</summary>
    public static readonly object Absent = new();

    /// <summary>The arguments that were given, by name: null, bool, number as text, string, list or dictionary.</summary>
    public static Dictionary<string, object?> Arguments(IEnumerable<Argument> arguments, JsonObject variables) => arguments
        .Select(argument => (argument.Name.Value, Value: Of(argument.Value, variables)))
        .Where(argument => argument.Value != Absent)
        .ToDictionary(argument => argument.Item1, argument => argument.Value);

    public static object? Of(Value literal, JsonObject variables) => literal switch
    {
        Variable { Name.Value: var name } => variables.TryGetPropertyValue(name, out var value) ? Of(value) : Absent,
        NullValue => null,
        BooleanValue { IsTrue: var flag } => flag,
        IntValue { Digits: var digits } => digits,
        FloatValue { Digits: var digits } => digits,
        StringValue { Text: var text } => text,
        EnumValue { Name: var word } => word,
        ListValue { Items: var items } => items.Select(item => Of(item, variables)).Select(item => item == Absent ? null : item).ToList(),
        ObjectValue { Fields: var fields } => fields.Select(field => (field.Name.Value, Value: Of(field.Value, variables)))
            .Where(field => field.Value != Absent).ToDictionary(field => field.Item1, field => field.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a selection is left out by @skip or @include.</summary>
    public static bool IsLeftOut(Selection selection, JsonObject variables, Exercised exercised) => selection.Directives.Any(directive =>
    {
        var condition = directive.Arguments.Single().Value;
        var leaves = (bool)Of(condition, variables)! == (directive.Name.Value == "skip");
        exercised.Saw($"@{directive.Name.Value} {(condition is Variable ? "by variable" : "by literal")} {(leaves ? "leaves out" : "keeps")}");
        return leaves;
    });

    public static IReadOnlyList<object?> AsList(object? value) => value switch
    {
        null => [],
        List<object?> list => list,
        _ => [value],
    };

    /// <summary>A number, text, day or moment that is compared with a column, as the driver would give it.</summary>
    public static object? Operand(Column column, object? given) => given is not string text ? given : column.Kind switch
    {
        SqlKind.Int => int.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Long => long.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Decimal => decimal.Parse(text, CultureInfo.InvariantCulture),
        SqlKind.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        SqlKind.DateTime => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime,
        SqlKind.Uuid => Guid.Parse(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]),
        SqlKind.Text when column.ClrType == typeof(Sample.BoatId) => Guid.Parse(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToString("D"),
        SqlKind.Text when column.ClrType.IsEnum => Enum.GetNames(column.ClrType).Single(name => EnumWord(name) == text),
        _ => text,
    };

    /// <summary><c>LaidUp</c> → <c>LAID_UP</c>.</summary>
    public static string EnumWord(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('_');
            word.Append(char.ToUpperInvariant(letter));
        }
        return word.ToString();
    }

    private static object? Of(JsonNode? json) => json switch
    {
        null => null,
        JsonArray array => array.Select(Of).ToList(),
        JsonObject map => map.ToDictionary(field => field.Key, field => Of(field.Value)),
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => json.ToJsonString(),
    };
}
