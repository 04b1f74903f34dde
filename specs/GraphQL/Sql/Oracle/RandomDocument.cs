using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>A variable of a random document.</summary>
/// <param name="Value">Makes a value; an absent one is not sent.</param>
/// <param name="List">The list whose places it takes, if it is for a cursor.</param>
internal sealed record RandomVariable(string Name, string Type, Func<object?> Value, string? List = null);

/// <summary>A valid document, to be asked with any number of values for its variables.</summary>
internal sealed record RandomDocument(string Text, ImmutableArray<RandomVariable> Variables)
{
    /// <summary>Values for all variables but those of cursors, which nobody has before a first answer.</summary>
    public JsonObject Values() => new(Variables.Where(variable => variable.List is null).Select(variable => (variable.Name, Value: variable.Value()))
        .Where(variable => variable.Value != NaiveValues.Absent).Select(variable => KeyValuePair.Create(variable.Name, Words.Json(variable.Value))));
}

/// <summary>A name that stands bare in a document: an enum's value, or a variable with its dollar sign.</summary>
internal sealed record Word(string Text);

/// <summary>Values of arguments as GraphQL and as JSON: null, bool, int, string, <see cref="Word"/>, lists and dictionaries of them.</summary>
internal static class Words
{
    public static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text => Printer.Quote(text),
        Word word => word.Text,
        IReadOnlyDictionary<string, object?> map => $"{{ {string.Join(", ", map.Select(field => $"{field.Key}: {Literal(field.Value)}"))} }}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Literal))}]",
        _ => throw new ArgumentException(value.GetType().Name),
    };

    public static JsonNode? Json(object? value) => value switch
    {
        null => null,
        bool flag => flag,
        int number => number,
        string text => text,
        Word word => word.Text,
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.Select(field => KeyValuePair.Create(field.Key, Json(field.Value)))),
        IReadOnlyList<object?> list => new JsonArray([.. list.Select(Json)]),
        _ => throw new ArgumentException(value.GetType().Name),
    };
}
