using System.Buffers;
using System.Buffers.Binary;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>Why bytes of a link between platforms are no frame.</summary>
public enum PlatformFault
{
    /// <summary>A sound frame.</summary>
    None,
    /// <summary>Bytes outside of flags.</summary>
    Garbage,
    /// <summary>A new frame begins before the last one ended.</summary>
    Unfinished,
    /// <summary>No end within <see cref="PlatformFrameCutter.Longest"/> bytes.</summary>
    TooLong,
    /// <summary>Fewer bytes than a header and a check code.</summary>
    TooShort,
    /// <summary>The check code is another.</summary>
    Checksum,
    /// <summary>The header declares another length.</summary>
    Length,
}

/// <summary>A frame between platforms 数据报文: escapes undone, check code and length verified, the body decrypted when a cipher is known.</summary>
/// <param name="Body">Owned by the frame.</param>
/// <param name="IsOpen">Whether the body is in clear.</param>
public sealed record PlatformFrame(PlatformHeader Header, ReadOnlyMemory<byte> Body, bool IsOpen = true)
{
    /// <summary>What a frame has beside its body of 2011: two flags, header, check code.</summary>
    private const int Least = 22 + 2;

    /// <summary>Reads one frame as it was on the wire, with its flags.</summary>
    /// <param name="cipher">What was agreed with the other platform; null when nothing was.</param>
    /// <returns>The frame; with a wrong check code or length what can be read of it, to be shown and not to be believed; null when nothing can.</returns>
    public static PlatformFrame? Read(ReadOnlySpan<byte> wire, PlatformCipher? cipher, out PlatformFault fault)
    {
        if (wire is not [0x5B, .. var escaped, 0x5D])
        {
            fault = PlatformFault.Garbage;
            return null;
        }
        var plain = new byte[escaped.Length];
        var length = PlatformEscaping.Undo(escaped, plain);
        if (length < Least)
        {
            fault = PlatformFault.TooShort;
            return null;
        }
        var content = plain.AsMemory(0, length - 2);
        var header = PlatformHeader.Read(plain.AsSpan(0, length), out var declared);
        fault = Crc16.Of(content.Span) != BinaryPrimitives.ReadUInt16BigEndian(plain.AsSpan(length - 2)) ? PlatformFault.Checksum
            : declared != length + 2 ? PlatformFault.Length : PlatformFault.None;
        var body = content[header.Length..];
        if (!header.IsEncrypted) return new(header, body);
        cipher?.Apply(header.Key, body.Span);
        return new(header, body, cipher is not null);
    }

    /// <summary>The frame with its body decrypted.</summary>
    public PlatformFrame Opened(PlatformCipher cipher)
    {
        ArgumentNullException.ThrowIfNull(cipher);
        if (IsOpen) return this;
        var clear = Body.ToArray();
        cipher.Apply(Header.Key, clear);
        return this with { Body = clear, IsOpen = true };
    }

    /// <summary>Writes a frame: the body encrypted when the header says so, check code, escapes, flags.</summary>
    /// <param name="cipher">Needed when the header says that the body is encrypted.</param>
    public static byte[] Encode(in PlatformHeader header, ReadOnlySpan<byte> body, PlatformCipher? cipher = null)
    {
        var plain = new byte[header.Length + body.Length + 2];
        header.Write(plain, plain.Length + 2);
        var clear = plain.AsSpan(header.Length, body.Length);
        body.CopyTo(clear);
        if (header.IsEncrypted) (cipher ?? throw new ArgumentNullException(nameof(cipher))).Apply(header.Key, clear);
        BinaryPrimitives.WriteUInt16BigEndian(plain.AsSpan(plain.Length - 2), Crc16.Of(plain.AsSpan(0, plain.Length - 2)));
        var wire = new byte[(2 * plain.Length) + 2];
        wire[0] = 0x5B;
        var written = 1 + PlatformEscaping.Do(plain, wire.AsSpan(1));
        wire[written] = 0x5D;
        return wire[..(written + 1)];
    }
}
