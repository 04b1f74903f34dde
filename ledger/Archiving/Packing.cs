using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Regulatory.Ledger.Archiving;

/// <summary>Writes numbers and texts one after another into a buffer that grows, and gives it back compressed.</summary>
internal sealed class Packer
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    /// <summary>Seven bits a byte, the least significant first; the eighth says that more follow.</summary>
    public void Number(long value)
    {
        var span = buffer.GetSpan(10);
        var (rest, length) = (unchecked((ulong)value), 0);
        for (; rest >= 0x80; rest >>= 7) span[length++] = (byte)((rest & 0x7F) | 0x80);
        span[length++] = (byte)rest;
        buffer.Advance(length);
    }

    /// <summary>Its length in UTF-8 plus one, then the UTF-8; a null is the number 0.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }
        var length = Encoding.UTF8.GetByteCount(text);
        Number(length + 1L);
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(length)));
    }

    /// <summary>Sixteen bytes, in the order in which they are written down.</summary>
    public void Id(Guid id)
    {
        id.TryWriteBytes(buffer.GetSpan(16), bigEndian: true, out var length);
        buffer.Advance(length);
    }

    /// <summary>The length before compression (4 bytes, little-endian), then what was written as Brotli; begins anew.</summary>
    public byte[] Take()
    {
        var part = new byte[4 + BrotliEncoder.GetMaxCompressedLength(buffer.WrittenCount)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(part, buffer.WrittenCount);
        if (!BrotliEncoder.TryCompress(buffer.WrittenSpan, part.AsSpan(4), out var length, quality: 5, window: 22))
            throw new InvalidOperationException("Brotli gave up.");
        buffer.ResetWrittenCount();
        return part[..(4 + length)];
    }
}

/// <summary>Reads what a <see cref="Packer"/> wrote.</summary>
internal ref struct Unpacker
{
    private ReadOnlySpan<byte> rest;

    /// <exception cref="InvalidDataException">It is not what a packer wrote.</exception>
    public Unpacker(ReadOnlySpan<byte> part)
    {
        var plain = new byte[System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(part)];
        if (!BrotliDecoder.TryDecompress(part[4..], plain, out var length) || length != plain.Length)
            throw new InvalidDataException("A part cannot be decompressed.");
        rest = plain;
    }

    public readonly bool IsAtEnd => rest.IsEmpty;

    public long Number()
    {
        var (value, shift, i) = (0UL, 0, 0);
        for (; rest[i] >= 0x80; i++, shift += 7) value |= (ulong)(rest[i] & 0x7F) << shift;
        value |= (ulong)rest[i] << shift;
        rest = rest[(i + 1)..];
        return unchecked((long)value);
    }

    public string? TextOrNull()
    {
        var length = (int)Number();
        if (length == 0) return null;
        var text = Encoding.UTF8.GetString(rest[..(length - 1)]);
        rest = rest[(length - 1)..];
        return text;
    }

    public string Text() => TextOrNull() ?? throw new InvalidDataException("A text is missing.");

    public Guid Id()
    {
        var id = new Guid(rest[..16], bigEndian: true);
        rest = rest[16..];
        return id;
    }
}
