using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Regulatory.Ledger.Codec;

/// <summary>
/// The one spelling of a JSON value (RFC 8785, JCS): members sorted by UTF-16 code units, no white space, shortest escapes,
/// numbers as ECMAScript writes them. What is stored, hashed and compared is always this spelling.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The canonical spelling of any JSON text.</summary>
    /// <exception cref="CodecException">
    /// Not JSON, a member twice in one object, a lone surrogate, or a number beyond the range of a double (RFC 7493).
    /// </exception>
    public static string Of(string json)
    {
        try
        {
            return Of(StrictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException invalid)
        {
            throw new CodecException("$", "This JSON has a lone surrogate, which is not Unicode text.", invalid);
        }
    }

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            var text = new StringBuilder(utf8.Length);
            Write(document.RootElement, text);
            return text.ToString();
        }
        catch (JsonException invalid)
        {
            throw new CodecException(invalid.Path ?? "$", $"This is not JSON as RFC 8785 wants it: {invalid.Message}", invalid);
        }
        catch (InvalidOperationException invalid)
        {
            // JsonElement reports text that is not valid Unicode this way, when it is read.
            throw new CodecException("$", $"This JSON has text that is not Unicode: {invalid.Message}", invalid);
        }
    }

    /// <summary>Whether a text is already spelled canonically.</summary>
    /// <exception cref="CodecException">It is not JSON at all.</exception>
    public static bool IsCanonical(string json) => string.Equals(Of(json), json, StringComparison.Ordinal);

    private static void Write(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element, text);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                var first = true;
                foreach (var item in element.EnumerateArray())
                {
                    if (!first) text.Append(',');
                    first = false;
                    Write(item, text);
                }
                text.Append(']');
                break;
            case JsonValueKind.String:
                WriteString(element.GetString()!, text);
                break;
            case JsonValueKind.Number:
                text.Append(CanonicalNumber.Of(element.GetDouble()));
                break;
            default:
                text.Append(element.ValueKind switch
                {
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    _ => "null",
                });
                break;
        }
    }

    private static void WriteObject(JsonElement element, StringBuilder text)
    {
        var count = element.GetPropertyCount();
        var members = ArrayPool<JsonProperty>.Shared.Rent(count);
        var names = ArrayPool<string>.Shared.Rent(count);
        var filled = 0;
        var sorted = true;
        foreach (var member in element.EnumerateObject())
        {
            members[filled] = member;
            names[filled] = member.Name;
            sorted &= filled == 0 || string.CompareOrdinal(names[filled - 1], names[filled]) < 0;
            filled++;
        }

        // Ordinal comparison of .NET strings is comparison by UTF-16 code units (RFC 8785 §3.2.3).
        if (!sorted) Array.Sort(names, members, 0, count, StringComparer.Ordinal);
        text.Append('{');
        for (var i = 0; i < count; i++)
        {
            if (i > 0) text.Append(',');
            WriteString(names[i], text);
            text.Append(':');
            Write(members[i].Value, text);
        }
        text.Append('}');
        ArrayPool<JsonProperty>.Shared.Return(members, clearArray: true);
        ArrayPool<string>.Shared.Return(names, clearArray: true);
    }

    /// <summary>A string between quotes: only the quote, the backslash and control characters are escaped (RFC 8785 §3.2.2.2).</summary>
    private static void WriteString(string value, StringBuilder text)
    {
        text.Append('"');
        var rest = value.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            text.Append(rest[..at]);
            _ = rest[at] switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                var control => text.Append("\\u00").Append(((int)control).ToString("x2", System.Globalization.CultureInfo.InvariantCulture)),
            };
            rest = rest[(at + 1)..];
        }
        text.Append(rest).Append('"');
    }

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);
}
