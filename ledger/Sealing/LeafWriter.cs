using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Writes the members of a leaf in UTF-8, in the order in which they come. Names are given as they stand in JSON: <c>"actor":</c>.
/// </summary>
/// <param name="to">Room for everything that is written; <see cref="MaxLength"/> says how much that can be.</param>
internal ref struct LeafWriter(Span<byte> to)
{
    /// <summary>Bytes that the longest escape of one byte takes.</summary>
    private const int LongestEscape = 6;

    /// <summary>More than all names, numbers and punctuation of a leaf.</summary>
    private const int Frame = 512;

    /// <summary>What RFC 8785 §3.2.2.2 escapes: control characters, the quote and the backslash.</summary>
    private static readonly SearchValues<byte> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private readonly Span<byte> to = to;
    private int length;

    /// <summary>Bytes written so far.</summary>
    public readonly int Length => length;

    /// <summary>Bytes that a leaf can have.</summary>
    /// <param name="texts">Bytes of all its texts.</param>
    /// <param name="stored">Bytes of its stored JSON.</param>
    public static int MaxLength(int texts, int stored) => Frame + (LongestEscape * texts) + stored;

    /// <summary>A member with text, none if it is null.</summary>
    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null) return;
        Span<byte> utf8 = value.Length <= 256 ? stackalloc byte[3 * value.Length] : new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        Text(name, utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
    }

    /// <summary>A member with text in UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> utf8)
    {
        Name(name);
        to[length++] = (byte)'"';
        while (utf8.IndexOfAny(Escaped) is var at and >= 0)
        {
            Write(utf8[..at]);
            Escape(utf8[at]);
            utf8 = utf8[(at + 1)..];
        }
        Write(utf8);
        to[length++] = (byte)'"';
    }

    /// <summary>A member whose value is stored JSON, to the letter.</summary>
    public void Stored(ReadOnlySpan<byte> name, string json)
    {
        Name(name);
        length += Encoding.UTF8.GetBytes(json, to[length..]);
    }

    /// <inheritdoc cref="Stored(ReadOnlySpan{byte}, string)"/>
    public void Stored(ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> json)
    {
        Name(name);
        Write(json);
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Utf8Formatter.TryFormat(value, to[length..], out var written);
        length += written;
    }

    /// <summary>Nothing comes after this.</summary>
    public void End() => to[length++] = (byte)'}';

    private void Name(ReadOnlySpan<byte> name)
    {
        to[length] = length == 0 ? (byte)'{' : (byte)',';
        length++;
        Write(name);
    }

    private void Escape(byte character)
    {
        switch (character)
        {
            case (byte)'"': Write("\\\""u8); break;
            case (byte)'\\': Write("\\\\"u8); break;
            case (byte)'\b': Write("\\b"u8); break;
            case (byte)'\f': Write("\\f"u8); break;
            case (byte)'\n': Write("\\n"u8); break;
            case (byte)'\r': Write("\\r"u8); break;
            case (byte)'\t': Write("\\t"u8); break;
            default:
                Write("\\u00"u8);
                Utf8Formatter.TryFormat(character, to[length..], out var written, new StandardFormat('x', 2));
                length += written;
                break;
        }
    }

    private void Write(scoped ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(to[length..]);
        length += bytes.Length;
    }
}
