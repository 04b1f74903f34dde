using System.Buffers.Binary;
using NodaTime;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>The header of a frame between platforms 数据头.</summary>
/// <param name="Serial">报文序列号.</param>
/// <param name="Id">业务数据类型.</param>
/// <param name="Centre">下级平台接入码.</param>
/// <param name="Version">Three numbers in the lower three bytes: 0x010000 for 1.0.0.</param>
/// <param name="IsEncrypted">Whether the body is.</param>
/// <param name="Key">密钥.</param>
/// <param name="SentAt">发送消息时的系统时间, 2019; null in the header of 2011.</param>
public readonly record struct PlatformHeader(
    uint Serial, ushort Id, uint Centre, uint Version = 0x010000, bool IsEncrypted = false, uint Key = 0, Instant? SentAt = null)
{
    public bool Is2019 => SentAt is not null;

    /// <summary>22 bytes, 2019 30.</summary>
    public int Length => Is2019 ? 30 : 22;

    /// <summary>
    /// Reads the header of a frame whose escapes are undone. Nothing in it names its edition: it is 2019 when the 8 bytes behind the header
    /// of 2011 are a moment between 2001 and 2106, which no body of 2011 begins with.
    /// </summary>
    /// <param name="frame">Header, body and check code, at least 24 bytes.</param>
    /// <param name="declared">The length that it declares: of the whole frame with both flags.</param>
    internal static PlatformHeader Read(ReadOnlySpan<byte> frame, out uint declared)
    {
        declared = BinaryPrimitives.ReadUInt32BigEndian(frame);
        Instant? sentAt = null;
        if (frame.Length >= 32 && BinaryPrimitives.ReadUInt64BigEndian(frame[22..]) is >= 1_000_000_000 and <= uint.MaxValue and var seconds)
            sentAt = Instant.FromUnixTimeSeconds((long)seconds);
        return new(
            BinaryPrimitives.ReadUInt32BigEndian(frame[4..]), BinaryPrimitives.ReadUInt16BigEndian(frame[8..]),
            BinaryPrimitives.ReadUInt32BigEndian(frame[10..]), BinaryPrimitives.ReadUInt32BigEndian(frame[13..]) & 0xFFFFFF,
            frame[17] != 0, BinaryPrimitives.ReadUInt32BigEndian(frame[18..]), sentAt);
    }

    internal void Write(Span<byte> to, int frameLength)
    {
        BinaryPrimitives.WriteUInt32BigEndian(to, (uint)frameLength);
        BinaryPrimitives.WriteUInt32BigEndian(to[4..], Serial);
        BinaryPrimitives.WriteUInt16BigEndian(to[8..], Id);
        BinaryPrimitives.WriteUInt32BigEndian(to[10..], Centre);
        to[14] = (byte)(Version >> 16 & 0xFF);
        to[15] = (byte)(Version >> 8 & 0xFF);
        to[16] = (byte)(Version & 0xFF);
        to[17] = IsEncrypted ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteUInt32BigEndian(to[18..], Key);
        if (SentAt is { } at) BinaryPrimitives.WriteUInt64BigEndian(to[22..], (ulong)at.ToUnixTimeSeconds());
    }
}
