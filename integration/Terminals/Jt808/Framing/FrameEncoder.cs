using System.Buffers;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Makes frames as they go on the wire: header, checksum, escapes, flags.</summary>
public static class FrameEncoder
{
    /// <summary>Writes one frame.</summary>
    /// <param name="body">At most <see cref="Header.LongestBody"/> bytes.</param>
    public static void Encode(IBufferWriter<byte> to, in Header header, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(body.Length, Header.LongestBody);
        Span<byte> plain = stackalloc byte[header.Length + body.Length + 1];
        header.Write(plain, body.Length);
        body.CopyTo(plain[header.Length..]);
        plain[^1] = Escaping.Checksum(plain[..^1]);
        var wire = to.GetSpan((2 * plain.Length) + 2);
        wire[0] = 0x7E;
        var written = 1 + Escaping.Do(plain, wire[1..]);
        wire[written] = 0x7E;
        to.Advance(written + 1);
    }

    public static byte[] Encode(in Header header, ReadOnlySpan<byte> body)
    {
        var to = new ArrayBufferWriter<byte>((2 * (header.Length + body.Length)) + 4);
        Encode(to, header, body);
        return to.WrittenSpan.ToArray();
    }

    /// <summary>
    /// The frames of a body of any length: one, or as many sub-packages as it needs, with serials that follow one another from the
    /// header's own.
    /// </summary>
    /// <param name="body">At most 65535 × <see cref="Header.LongestBody"/> bytes.</param>
    public static IReadOnlyList<byte[]> Split(Header header, ReadOnlySpan<byte> body, int partLength = Header.LongestBody)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(partLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(partLength, Header.LongestBody);
        if (body.Length <= partLength) return [Encode(header, body)];
        var total = checked((ushort)((body.Length + partLength - 1) / partLength));
        var frames = new byte[total][];
        for (var i = 0; i < total; i++)
        {
            var serial = unchecked((ushort)(header.Serial + i));
            var piece = body.Slice(i * partLength, Math.Min(partLength, body.Length - (i * partLength)));
            frames[i] = Encode(header with { Serial = serial, Part = new Part(total, (ushort)(i + 1)) }, piece);
        }
        return frames;
    }
}
