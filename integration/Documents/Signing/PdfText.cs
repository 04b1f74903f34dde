using System.Globalization;
using System.Text;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Documents.Signing;

/// <summary>
/// Scans PDF syntax (ISO 32000-1 §7.2–7.3) held as Latin-1 text, so that an index is a byte offset. It finds where values end
/// and leaves them as they are written: an update changes a few keys and repeats the rest to the letter.
/// </summary>
internal static class PdfText
{
    private const string Delimiters = "()<>[]{}/%";

    /// <summary>The first index at or after <paramref name="at"/> that is neither white space nor a comment.</summary>
    public static int SkipSpace(string text, int at)
    {
        while (at < text.Length && (IsSpace(text[at]) || text[at] == '%'))
        {
            at = text[at] == '%' ? EndOfLine(text, at) : at + 1;
        }

        return at;
    }

    /// <summary>The index after the value that starts at <paramref name="at"/>; an indirect reference is one value.</summary>
    /// <exception cref="InvalidDataException">No value starts there, or it does not end.</exception>
    public static int EndOfValue(string text, int at)
    {
        if (at >= text.Length)
        {
            throw new InvalidDataException("The PDF ends where a value should stand.");
        }

        return text[at] switch
        {
            '<' when Next(text, at) == '<' => EndOfSequence(text, at + 2, ">>"),
            '<' => text.IndexOf('>', at) + 1,
            '[' => EndOfSequence(text, at + 1, "]"),
            '(' => EndOfString(text, at),
            '/' => EndOfWord(text, at + 1),
            _ => EndOfReference(text, at) is var end and > 0 ? end : EndOfWord(text, at),
        };
    }

    /// <summary>The entries of the dictionary that starts at <paramref name="at"/>, values as written, in their order.</summary>
    public static OrderedDictionary<string, string> Dictionary(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '<' || text[at + 1] != '<')
        {
            throw new InvalidDataException($"No dictionary at offset {at}.");
        }

        var entries = new OrderedDictionary<string, string>();
        for (at = SkipSpace(text, at + 2); text[at] == '/'; at = SkipSpace(text, at))
        {
            var endOfKey = EndOfValue(text, at);
            var value = SkipSpace(text, endOfKey);
            var end = EndOfValue(text, value);
            entries[text[(at + 1)..endOfKey]] = text[value..end];
            at = end;
        }

        return entries;
    }

    public static string Write(OrderedDictionary<string, string> dictionary) =>
        "<< " + string.Concat(dictionary.Select(e => $"/{e.Key} {e.Value} ")) + ">>";

    /// <summary>A text string in UTF-16BE with its mark, as hexadecimal digits.</summary>
    public static string TextString(string value) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";

    /// <summary>A moment as PDF writes it, in China's time.</summary>
    public static string Moment(Instant at) =>
        $"(D:{at.WithOffset(ChinaTime.Offset).ToString("uuuuMMddHHmmss", CultureInfo.InvariantCulture)}+08'00')";

    /// <summary>The object number of a reference such as <c>12 0 R</c>.</summary>
    public static int Referenced(string value)
    {
        var words = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is [var number, _, "R"] && int.TryParse(number, out var id)
            ? id
            : throw new InvalidDataException($"Not a reference: '{value}'.");
    }

    public static bool IsReference(string value) => value.EndsWith('R') && char.IsAsciiDigit(value[0]);

    private static int EndOfSequence(string text, int at, string close)
    {
        for (at = SkipSpace(text, at); string.CompareOrdinal(text, at, close, 0, close.Length) != 0; at = SkipSpace(text, at))
        {
            at = EndOfValue(text, at);
        }

        return at + close.Length;
    }

    private static int EndOfString(string text, int at)
    {
        for (var depth = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }

            if (text[at] == '\\')
            {
                at++;
            }
        }

        throw new InvalidDataException("A string of the PDF does not end.");
    }

    /// <summary>The index after <c>n g R</c>, or -1 when something else stands here.</summary>
    private static int EndOfReference(string text, int at)
    {
        var first = EndOfDigits(text, at);
        var second = first > at ? SkipSpace(text, first) : at;
        var third = second > first ? SkipSpace(text, EndOfDigits(text, second)) : at;
        return third > second && third < text.Length && text[third] == 'R' ? third + 1 : -1;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && !Delimiters.Contains(text[at]))
        {
            at++;
        }

        return at > start ? at : throw new InvalidDataException($"Unexpected '{text[start]}' at offset {start}.");
    }

    private static int EndOfLine(string text, int at) => text.IndexOfAny(['\r', '\n'], at) is var end and >= 0 ? end : text.Length;

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool IsSpace(char c) => c is '\0' or '\t' or '\n' or '\f' or '\r' or ' ';
}
