using System.Buffers.Binary;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>The header of a frame 消息头.</summary>
/// <param name="Id">消息ID.</param>
/// <param name="Phone">终端手机号.</param>
/// <param name="Serial">流水号, from 0, wraps after 65535. A reply names the serial of the frame that it answers.</param>
/// <param name="ProtocolVersion">协议版本号 of the 2019 header, 1 in its first edition; null in the header of 2011 and 2013.</param>
/// <param name="Part">What part of a longer body this is; null for a whole body.</param>
/// <param name="Encryption">Bits 10 to 12 of the properties: 0 none, 1 RSA. An encrypted body is kept as it is.</param>
/// <param name="Flagged">Bit 14 of the properties. Some terminals set it in the header of 2013.</param>
public readonly record struct Header(
    ushort Id, TerminalPhone Phone, ushort Serial, byte? ProtocolVersion = null, Part? Part = null, int Encryption = 0, bool Flagged = false)
{
    /// <summary>Of 2019, with a sub-package.</summary>
    public const int Longest = 21;
    public const int LongestBody = 1023;

    public bool Is2019 => ProtocolVersion is not null;

    public bool IsEncrypted => Encryption != 0;

    /// <summary>The edition to read the body by, as far as the header can tell.</summary>
    /// <param name="known">What is known of the terminal; it counts for the header that 2011 and 2013 share.</param>
    public Edition EditionOr(Edition known) => Is2019 ? Edition.Jt2019 : known is Edition.Jt2019 ? Edition.Jt2013 : known;

    /// <summary>The header of an answer to this terminal: of the same form, whole and in clear.</summary>
    public Header Answer(ushort id, ushort serial) => new(id, Phone, serial, ProtocolVersion, Flagged: Flagged);

    /// <summary>12 or 17 bytes, 4 more with a sub-package.</summary>
    public int Length => (Is2019 ? 17 : 12) + (Part is null ? 0 : 4);

    /// <summary>Reads the header of a frame whose escapes are undone; the version is the one whose length fits.</summary>
    /// <param name="frame">Header, body and checksum, at least 13 bytes.</param>
    /// <param name="fits">Whether the length of the body is the one declared.</param>
    /// <returns>Null when the frame is too short for its header.</returns>
    internal static Header? Read(ReadOnlySpan<byte> frame, out bool fits)
    {
        var properties = BinaryPrimitives.ReadUInt16BigEndian(frame[2..]);
        var (declared, flagged, split) = (properties & 0x3FF, (properties & 0x4000) != 0, (properties & 0x2000) != 0);
        var rest = declared + 1 + (split ? 4 : 0);
        var old = !flagged || 12 + rest == frame.Length;
        fits = (old ? 12 : 17) + rest == frame.Length;
        var at = old ? 4 : 5;
        var digits = old ? 6 : 10;
        if (frame.Length < at + digits + 2 + (split ? 4 : 0) + 1) return null;
        var phone = TerminalPhone.Read(frame.Slice(at, digits));
        at += digits;
        return new(
            BinaryPrimitives.ReadUInt16BigEndian(frame), phone, BinaryPrimitives.ReadUInt16BigEndian(frame[at..]), old ? null : frame[4],
            split ? new Part(BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 2)..]), BinaryPrimitives.ReadUInt16BigEndian(frame[(at + 4)..])) : null,
            (properties >> 10) & 7, flagged);
    }

    /// <param name="to">At least <see cref="Length"/> bytes.</param>
    internal void Write(Span<byte> to, int bodyLength)
    {
        var properties = bodyLength | (Encryption << 10) | (Part is null ? 0 : 0x2000) | (Is2019 || Flagged ? 0x4000 : 0);
        BinaryPrimitives.WriteUInt16BigEndian(to, Id);
        BinaryPrimitives.WriteUInt16BigEndian(to[2..], (ushort)properties);
        var at = 4;
        if (ProtocolVersion is { } version) to[at++] = version;
        var digits = Is2019 ? 10 : 6;
        Phone.Write(to.Slice(at, digits));
        at += digits;
        BinaryPrimitives.WriteUInt16BigEndian(to[at..], Serial);
        if (Part is not { } part) return;
        BinaryPrimitives.WriteUInt16BigEndian(to[(at + 2)..], part.Total);
        BinaryPrimitives.WriteUInt16BigEndian(to[(at + 4)..], part.Number);
    }
}
