using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Execution;

/// <summary>Between plain values (null, bool, numbers, strings, lists, dictionaries) and literals, for scalars that hold any of them.</summary>
internal static class Literals
{
    public static Value Of(object? value) => value switch
    {
        null => new NullValue(default),
        Value literal => literal,
        bool flag => new BooleanValue(flag, default),
        string text => new StringValue(text, Block: false, default),
        int or long or short or byte => new IntValue(Convert.ToString(value, CultureInfo.InvariantCulture)!, default),
        double number when Math.Floor(number) == number && Math.Abs(number) < 1e15 =>
            new IntValue(number.ToString("F0", CultureInfo.InvariantCulture), default),
        double or decimal => new FloatValue(Convert.ToString(value, CultureInfo.InvariantCulture)!, default),
        JsonElement json => Of(Plain(json)),
        IEnumerable<KeyValuePair<string, object?>> fields => new ObjectValue(
            [.. fields.Select(field => new ObjectField(new Name(field.Key, default), Of(field.Value), default))], default),
        IEnumerable items => new ListValue([.. items.Cast<object?>().Select(Of)], default),
        _ => new StringValue(Convert.ToString(value, CultureInfo.InvariantCulture)!, Block: false, default),
    };

    /// <summary>A literal without variables as a plain value; an enum name becomes a string.</summary>
    public static object? Plain(Value literal) => literal switch
    {
        StringValue text => text.Text,
        EnumValue named => named.Name,
        BooleanValue flag => flag.IsTrue,
        IntValue { Digits: var digits } when long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        IntValue { Digits: var digits } => double.Parse(digits, CultureInfo.InvariantCulture),
        FloatValue { Digits: var digits } => double.Parse(digits, CultureInfo.InvariantCulture),
        ListValue list => list.Items.Select(Plain).ToArray(),
        ObjectValue structure => Ordered(structure.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Plain(field.Value)))),
        _ => null,
    };

    public static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToArray(),
        JsonValueKind.Object => Ordered(json.EnumerateObject().Select(field => KeyValuePair.Create(field.Name, Plain(field.Value)))),
        _ => null,
    };

    private static OrderedDictionary<string, object?> Ordered(IEnumerable<KeyValuePair<string, object?>> fields)
    {
        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in fields) values[key] = value;
        return values;
    }
}
