using System.Buffers;
using System.Buffers.Binary;
using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Writes a body from front to back.</summary>
public sealed class BodyWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(256);

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void U8(byte value) => bytes.Write([value]);

    public void U16(ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(bytes.GetSpan(2), value);
        bytes.Advance(2);
    }

    public void U32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes.GetSpan(4), value);
        bytes.Advance(4);
    }

    public void U64(ulong value)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes.GetSpan(8), value);
        bytes.Advance(8);
    }

    public void Bytes(ReadOnlySpan<byte> value) => bytes.Write(value);

    /// <summary>A text in a field of fixed length, padded with zeros on the right.</summary>
    public void Text(string text, int length)
    {
        var gbk = Gbk.Write(text);
        if (gbk.Length > length) throw new ArgumentException($"Longer than {length} bytes: {text}", nameof(text));
        Bytes(gbk);
        Bytes(new byte[length - gbk.Length]);
    }

    /// <summary>A text that fills the rest of the body.</summary>
    public void Text(string text) => Bytes(Gbk.Write(text));

    /// <summary>A text behind its length in one byte.</summary>
    public void ShortText(string text)
    {
        var gbk = Gbk.Write(text);
        U8(checked((byte)gbk.Length));
        Bytes(gbk);
    }

    /// <summary>A moment in 6 bytes; all zeros for none.</summary>
    public void Time(Instant? moment)
    {
        BcdTime.Write(moment, bytes.GetSpan(BcdTime.Length));
        bytes.Advance(BcdTime.Length);
    }
}
