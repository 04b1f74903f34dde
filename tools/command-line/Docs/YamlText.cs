using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regulatory.Regctl.Docs;

/// <summary>Writes a tree as YAML 1.2 in block style, every text quoted as JSON quotes it: nothing depends on a reader's guesses.</summary>
internal static class YamlText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonObject document)
    {
        var text = new StringBuilder();
        Members(text, document, 0);
        return text.ToString();
    }

    private static void Members(StringBuilder text, JsonObject members, int indent, bool inList = false)
    {
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            if (!inList) text.Append(' ', indent);
            inList = false;
            text.Append(Key(name)).Append(':');
            Value(text, value!, indent + 2);
        }
    }

    private static void Value(StringBuilder text, JsonNode value, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                Members(text.Append('\n'), members, indent);
                break;
            case JsonArray { Count: > 0 } list:
                text.Append('\n');
                foreach (var element in list)
                {
                    text.Append(' ', indent).Append("- ");
                    if (element is JsonObject { Count: > 0 } members) Members(text, members, indent + 2, inList: true);
                    else text.Append(element!.ToJsonString(Readable)).Append('\n');
                }
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $" {value.ToJsonString(Readable)}\n");
                break;
        }
    }

    private static string Key(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_') ? name : JsonSerializer.Serialize(name, Readable);
}
