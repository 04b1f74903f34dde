using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>Whether a value that a suite asserts, in its own notation, is the value that we have read.</summary>
internal static partial class SameValue
{
    /// <summary>Words of suites for numbers.</summary>
    private static readonly Dictionary<string, long> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Success"] = 0, ["Succeeded"] = 0, ["terminal_not_database"] = 4, ["JTT2019"] = 2019, ["None"] = 0, ["Done"] = 0,
    };

    public static bool Of(JsonNode? expected, JsonNode? actual) => expected switch
    {
        null => actual is null,
        JsonArray array => Array(array, actual),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => Text(value.GetValue<string>(), actual),
            JsonValueKind.True or JsonValueKind.False => actual?.ToString() == value.ToString(),
            _ => actual is not null && Number(actual) is { } number && number == value.GetValue<decimal>(),
        },
        _ => false,
    };

    private static bool Text(string expected, JsonNode? actual)
    {
        var text = actual?.ToString();
        if (text is null) return false;
        if (expected == text || expected.Trim('"') == text) return true;
        if (Words.TryGetValue(expected, out var word)) return Number(actual!) == word;
        if (Numbered().Match(expected) is { Success: true } numbered) return Number(actual!) == Parse(numbered.Groups[1].Value);
        if (Parse(expected) is { } number && Number(actual!) == number) return true;
        return Digits(text) is var digits && Digits(expected) is { Length: >= 4 } wanted
            && (digits.StartsWith(wanted, StringComparison.Ordinal) || digits.StartsWith("20" + wanted, StringComparison.Ordinal));
    }

    /// <summary>Numbers against bytes in hexadecimal (of which only zeros may follow), or against numbers.</summary>
    private static bool Array(JsonArray expected, JsonNode? actual)
    {
        if (actual is JsonArray texts && expected is [JsonValue first, ..] && first.GetValueKind() is JsonValueKind.String)
            return expected.Count == texts.Count && expected.Zip(texts).All(pair => Of(pair.First, pair.Second));
        var numbers = expected.Select(item => item!.GetValue<int>()).ToList();
        if (actual is JsonArray array) return array.Select(item => (int)Number(item!)!).SequenceEqual(numbers);
        if (actual is null) return false;
        var bytes = Convert.FromHexString(actual.ToString()).Select(b => (int)b).ToList();
        return bytes.Take(numbers.Count).SequenceEqual(numbers) && bytes.Skip(numbers.Count).All(b => b == 0);
    }

    private static decimal? Number(JsonNode actual) =>
        Parse(actual.ToString()) ?? (Words.TryGetValue(actual.ToString(), out var word) ? word : null);

    private static decimal? Parse(string text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
            : decimal.TryParse(text.TrimEnd('L'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(string text) => NoDigit().Replace(text.Split('+')[0], "");

    [GeneratedRegex(@"\((0x[0-9A-Fa-f]+|\d+)\)$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigit();
}
