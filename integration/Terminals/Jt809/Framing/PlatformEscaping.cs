namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>The escapes of JT/T 809: 5B as 5A 01, 5A as 5A 02, 5D as 5E 01, 5E as 5E 02.</summary>
public static class PlatformEscaping
{
    /// <summary>
    /// Undoes the escapes. A mark before anything else than 01 or 02 is taken for itself: some platforms do not escape 5E, and the check
    /// code says whether that was right.
    /// </summary>
    /// <param name="plain">At least as long as <paramref name="escaped"/>; may be the same bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Undo(ReadOnlySpan<byte> escaped, Span<byte> plain)
    {
        var written = 0;
        for (var i = 0; i < escaped.Length; i++)
        {
            var b = escaped[i];
            if (b is 0x5A or 0x5E && i + 1 < escaped.Length && escaped[i + 1] is 1 or 2)
            {
                b = (b, escaped[++i]) switch
                {
                    (0x5A, 1) => (byte)0x5B,
                    (0x5E, 1) => (byte)0x5D,
                    _ => b,
                };
            }
            plain[written++] = b;
        }
        return written;
    }

    /// <summary>Escapes bytes.</summary>
    /// <param name="escaped">At least twice as long as <paramref name="plain"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Do(ReadOnlySpan<byte> plain, Span<byte> escaped)
    {
        var written = 0;
        foreach (var b in plain)
        {
            if (b is not (0x5A or 0x5B or 0x5D or 0x5E))
            {
                escaped[written++] = b;
                continue;
            }
            escaped[written++] = b < 0x5D ? (byte)0x5A : (byte)0x5E;
            escaped[written++] = b is 0x5B or 0x5D ? (byte)1 : (byte)2;
        }
        return written;
    }
}
