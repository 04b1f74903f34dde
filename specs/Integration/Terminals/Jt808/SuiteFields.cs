using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulatory.Integration.Specs.Terminals.Jt808.Suites;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>
/// How the suites name what we have read: for every source (in <c>Suites</c>) the names it asserts (a pattern) and where the value lies in our
/// printed form. Paths are names, indexes and <c>@id</c>; <c>|</c> between places of which the first counts that is there, <c>#</c> before an
/// enumeration, <c>:offset,length</c> behind bytes, <c>=how</c> behind what must be turned into the suite's notation.
/// </summary>
internal static class SuiteFields
{
    /// <summary>Members that a suite's class has for every message and that are on no wire.</summary>
    public const string NotOnTheWire = "-";

    private static readonly Dictionary<string, (string Name, string Path)[]> Tables = new()
    {
        [SmallChiNames.Source] = SmallChiNames.Table, [GoNames.Source] = GoNames.Table, [ServerNames.Source] = ServerNames.Table,
        [EmqxNames.Source] = EmqxNames.Table, [ProtocolCppNames.Source] = ProtocolCppNames.Table, [TraccarNames.Source] = TraccarNames.Table,
    };

    /// <summary>Every name that is asserted must have a place in the table.</summary>
    public static bool Holds(string source, string name, JsonNode? expected, JsonNode printed)
    {
        foreach (var (pattern, path) in Tables[source])
        {
            if (Regex.Match(name, $"^(?:{pattern})$") is not { Success: true } match) continue;
            if (path == NotOnTheWire) return true;
            var places = match.Result(path).Split('|').Select(place => At(printed, Regex.Replace(place, @"~(\w)", first => first.Groups[1].Value.ToLowerInvariant())));
            var found = places.FirstOrDefault(value => value is not null);
            return name == "alone" ? found?.ToString() == "one part of several" : SameValue.Of(expected, found);
        }
        throw new InvalidOperationException($"{source} asserts {name}, and no place is known for it.");
    }

    private static JsonNode? At(JsonNode printed, string place)
    {
        var cut = place.IndexOfAny(['=', ':', '.', '^']);
        var (path, rest) = cut < 0 ? (place, "") : (place[..cut], place[cut..]);
        var isEnum = path.StartsWith('#');
        var node = JsonPath.At(printed, path.TrimStart('#'));
        if (node is null) return rest == "=orZero" ? JsonValue.Create(0) : null;
        if (isEnum) return JsonValue.Create(NumberOf(node.ToString()));
        return rest.Length == 0 ? node : Read(node, rest);
    }

    private static JsonNode? Read(JsonNode node, string how)
    {
        var text = node.ToString();
        if (how[0] == ':')
        {
            var (from, length) = (int.Parse(how[1..how.IndexOf(',')], CultureInfo.InvariantCulture), int.Parse(how[(how.IndexOf(',') + 1)..], CultureInfo.InvariantCulture));
            return JsonValue.Create(Number(Convert.FromHexString(text).AsSpan(from, length)));
        }
        return how switch
        {
            "^0" => JsonValue.Create(text.TrimStart('0')),
            ".length" => JsonValue.Create(text.Length),
            ".bytes" => JsonValue.Create(text.Length / 2),
            ".count" => JsonValue.Create(((JsonArray)node).Count),
            "=orZero" => node,
            "=bit" => JsonValue.Create(text == "true" ? 1 : 0),
            "=bit0" => JsonValue.Create(node.GetValue<long>() & 1),
            "=bit1" => JsonValue.Create(node.GetValue<long>() >> 1 & 1),
            "=unsigned" => JsonValue.Create(node.GetValue<int>() & 0xFFFF),
            "=magnitude" => JsonValue.Create(Math.Abs(node.GetValue<int>())),
            "=hex8" => JsonValue.Create(node.GetValue<uint>().ToString("x8", CultureInfo.InvariantCulture)),
            "=bytes4" => JsonValue.Create(node.GetValue<uint>().ToString("x8", CultureInfo.InvariantCulture)),
            "=from15" => JsonValue.Create(text[30..]),
            "=reserved" => JsonValue.Create(Convert.FromHexString(text)[^1]),
            "=words" => new JsonArray(Words(Convert.FromHexString(text))),
            "=odd" => JsonValue.Create(((JsonArray)node).Count - 1),
            "=clock" => JsonValue.Create(text.Trim('0').Length == 0 ? "00:00:00" : text),
            "=digits" => JsonValue.Create(text.TrimStart('0')),
            "=tenth" => JsonValue.Create(Number(Convert.FromHexString(text)) / 10m),
            "=firstTenth" => JsonValue.Create(Number(Convert.FromHexString(text).AsSpan(0, 2)) / 10m),
            "=charging" => JsonValue.Create(Convert.FromHexString(text)[4] is 2 or 3),
            "=utf16" => JsonValue.Create(System.Text.Encoding.BigEndianUnicode.GetString(Convert.FromHexString(text)[2..^2])),
            _ when how.StartsWith("=text ", StringComparison.Ordinal) =>
                JsonValue.Create(Gbk.Read(Convert.FromHexString(text).AsSpan(int.Parse(how[6..], CultureInfo.InvariantCulture)))),
            _ when how.StartsWith("=at ", StringComparison.Ordinal) => AtOffset(Convert.FromHexString(text), int.Parse(how[4..], CultureInfo.InvariantCulture)),
            _ when how.StartsWith("=satellites ", StringComparison.Ordinal) => JsonValue.Create(Satellites(Convert.FromHexString(text), how[12..])),
            _ when how.StartsWith("=0x", StringComparison.Ordinal) => Vendor((JsonArray)node, how[1..].Split(' ')),
            _ => throw new InvalidOperationException($"No way to read {how}."),
        };
    }

    private static JsonValue? Vendor(JsonArray items, string[] how)
    {
        var value = items.FirstOrDefault(item => SameValue.Of(item!["key"], JsonValue.Create(how[0])))?["value"];
        if (value is null) return null;
        var number = Number(Convert.FromHexString(value.ToString()));
        return JsonValue.Create(how.Length > 1 ? number / 1000m : number);
    }

    /// <summary>A byte of FF is -1, three zeros an empty list of three.</summary>
    private static JsonValue? AtOffset(byte[] block, int offset) =>
        block[offset] == 0xFF ? JsonValue.Create(-1) : JsonValue.Create(Convert.ToHexStringLower(block.AsSpan(offset, 3)));

    private static JsonNode?[] Words(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length / 2).Select(i => (JsonNode?)JsonValue.Create((int)Number(bytes.AsSpan(i * 2, 2))))];

    /// <summary>One satellite after the other in 4 bytes behind their number, for each system in turn.</summary>
    private static int Satellites(byte[] value, string system)
    {
        var at = 0;
        foreach (var name in (string[])["BeiDou", "GPS", "GLONASS", "Galileo"])
        {
            if (name == system) return value[at];
            at += 1 + (4 * value[at]);
        }
        throw new InvalidOperationException($"No satellites of {system}.");
    }

    private static long NumberOf(string word) =>
        Enum.TryParse<ReplyResult>(word, out var reply) ? (long)reply
        : Enum.TryParse<RegistrationResult>(word, out var registration) ? (long)registration
        : (long)Enum.Parse<CardReading>(word);

    private static decimal Number(ReadOnlySpan<byte> bytes)
    {
        decimal number = 0;
        foreach (var b in bytes) number = (number * 256) + b;
        return number;
    }
}
