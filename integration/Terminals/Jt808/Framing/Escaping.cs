namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>The escape of flags within frames: 7D becomes 7D 01, 7E becomes 7D 02.</summary>
public static class Escaping
{
    private const byte Mark = 0x7D;
    private const byte Flag = 0x7E;

    /// <summary>
    /// Undoes the escape. A mark that stands last and alone is taken for itself: terminals in the field do not escape a checksum of 7D.
    /// </summary>
    /// <param name="plain">At least as long as <paramref name="escaped"/>.</param>
    /// <returns>How many bytes were written; -1 when a mark is followed by anything else than 01 or 02.</returns>
    public static int Undo(ReadOnlySpan<byte> escaped, Span<byte> plain)
    {
        var written = 0;
        while (escaped.IndexOf(Mark) is >= 0 and var mark)
        {
            escaped[..mark].CopyTo(plain[written..]);
            written += mark;
            if (mark == escaped.Length - 1)
            {
                plain[written] = Mark;
                return written + 1;
            }
            if (escaped[mark + 1] is not (1 or 2)) return -1;
            plain[written++] = escaped[mark + 1] == 1 ? Mark : Flag;
            escaped = escaped[(mark + 2)..];
        }
        escaped.CopyTo(plain[written..]);
        return written + escaped.Length;
    }

    /// <summary>Escapes bytes.</summary>
    /// <param name="escaped">At least twice as long as <paramref name="plain"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Do(ReadOnlySpan<byte> plain, Span<byte> escaped)
    {
        var written = 0;
        while (plain.IndexOfAny(Mark, Flag) is >= 0 and var special)
        {
            plain[..special].CopyTo(escaped[written..]);
            written += special;
            escaped[written++] = Mark;
            escaped[written++] = plain[special] == Mark ? (byte)1 : (byte)2;
            plain = plain[(special + 1)..];
        }
        plain.CopyTo(escaped[written..]);
        return written + plain.Length;
    }

    /// <summary>The exclusive or of all bytes.</summary>
    public static byte Checksum(ReadOnlySpan<byte> bytes)
    {
        byte sum = 0;
        foreach (var b in bytes) sum ^= b;
        return sum;
    }
}
