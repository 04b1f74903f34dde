using System.Buffers;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A frame 消息: header and body, escapes undone, checksum and length verified.</summary>
/// <param name="Body">Owned by the frame.</param>
public sealed record Frame(Header Header, ReadOnlyMemory<byte> Body)
{
    /// <summary>Reads one frame as it was on the wire, with or without its flags.</summary>
    /// <param name="fault">Why it is not sound.</param>
    /// <returns>The frame; with a wrong checksum or length what can be read of it, to be shown and not to be believed; null when nothing can.</returns>
    public static Frame? Read(ReadOnlySpan<byte> wire, out FrameFault fault)
    {
        var content = wire.Trim((byte)0x7E);
        fault = content.Length > FrameCutter.LongestSegment ? FrameFault.TooLong : content.Contains((byte)0x7E) ? FrameFault.Escape : FrameFault.None;
        return fault is FrameFault.None ? OpenSpan(content, out fault) : null;
    }

    /// <param name="content">What lies between the flags, at most <see cref="FrameCutter.LongestSegment"/> bytes.</param>
    internal static Frame? Open(in ReadOnlySequence<byte> content, out FrameFault fault)
    {
        if (content.IsSingleSegment) return OpenSpan(content.FirstSpan, out fault);
        Span<byte> joined = stackalloc byte[FrameCutter.LongestSegment];
        content.CopyTo(joined);
        return OpenSpan(joined[..(int)content.Length], out fault);
    }

    private static Frame? OpenSpan(ReadOnlySpan<byte> content, out FrameFault fault)
    {
        Span<byte> buffer = stackalloc byte[FrameCutter.LongestSegment];
        var length = Escaping.Undo(content, buffer);
        if (length < 13)
        {
            fault = length < 0 ? FrameFault.Escape : FrameFault.TooShort;
            return null;
        }
        var plain = buffer[..length];
        var sound = Escaping.Checksum(plain) == 0;
        if (Header.Read(plain, out var fits) is not { } header)
        {
            fault = sound ? FrameFault.TooShort : FrameFault.Checksum;
            return null;
        }
        fault = !sound ? FrameFault.Checksum : !fits ? FrameFault.Length : FrameFault.None;
        return new(header, plain[header.Length..^1].ToArray());
    }
}
