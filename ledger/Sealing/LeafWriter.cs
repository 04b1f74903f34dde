using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Regulatory.Ledger.Sealing;

/// <summary>Writes the members of a leaf in UTF-8, in the order in which they come.</summary>
internal struct LeafWriter(IBufferWriter<byte> to)
{
    /// <summary>What RFC 8785 §3.2.2.2 escapes: control characters, the quote and the backslash.</summary>
    private static readonly SearchValues<byte> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private bool begun;

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
        to.Write("\""u8);
        while (utf8.IndexOfAny(Escaped) is var at and >= 0)
        {
            to.Write(utf8[..at]);
            Escape(utf8[at]);
            utf8 = utf8[(at + 1)..];
        }
        to.Write(utf8);
        to.Write("\""u8);
    }

    /// <summary>A member whose value is stored JSON, to the letter.</summary>
    public void Stored(ReadOnlySpan<byte> name, string json)
    {
        Name(name);
        Encoding.UTF8.GetBytes(json, to);
    }

    /// <inheritdoc cref="Stored(ReadOnlySpan{byte}, string)"/>
    public void Stored(ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> json)
    {
        Name(name);
        to.Write(json);
    }

    public void Number(ReadOnlySpan<byte> name, long value)
    {
        Name(name);
        Utf8Formatter.TryFormat(value, to.GetSpan(20), out var written);
        to.Advance(written);
    }

    /// <summary>Nothing comes after this.</summary>
    public readonly void End() => to.Write("}"u8);

    private void Name(ReadOnlySpan<byte> name)
    {
        to.Write(begun ? ",\""u8 : "{\""u8);
        begun = true;
        to.Write(name);
        to.Write("\":"u8);
    }

    private readonly void Escape(byte character)
    {
        switch (character)
        {
            case (byte)'"': to.Write("\\\""u8); break;
            case (byte)'\\': to.Write("\\\\"u8); break;
            case (byte)'\b': to.Write("\\b"u8); break;
            case (byte)'\f': to.Write("\\f"u8); break;
            case (byte)'\n': to.Write("\\n"u8); break;
            case (byte)'\r': to.Write("\\r"u8); break;
            case (byte)'\t': to.Write("\\t"u8); break;
            default:
                to.Write("\\u00"u8);
                Utf8Formatter.TryFormat(character, to.GetSpan(2), out _, new StandardFormat('x', 2));
                to.Advance(2);
                break;
        }
    }
}
