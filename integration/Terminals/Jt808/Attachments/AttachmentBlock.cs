using System.Buffers;
using System.Buffers.Binary;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>A block of a file on the connection for attachments 文件码流: no frame, but a mark, the name, an offset and bytes.</summary>
public sealed record AttachmentBlock(string Name, uint Offset, ReadOnlyMemory<byte> Data)
{
    /// <summary>What precedes the data: mark 4, name 50, offset 4, length 4.</summary>
    public const int HeadLength = 62;

    /// <summary>No terminal sends more at once; a longer block is damage.</summary>
    public const int LongestData = 65536;

    /// <summary>The bytes that such a block begins with.</summary>
    public static ReadOnlySpan<byte> Mark => [0x30, 0x31, 0x63, 0x64];

    /// <summary>Takes a block from the front of the bytes, which must begin with <see cref="Mark"/>.</summary>
    /// <param name="isDamaged">Whether it cannot be a block, however many bytes follow.</param>
    /// <returns>Null when the block is not complete or damaged; then nothing is taken.</returns>
    public static AttachmentBlock? TryRead(ref ReadOnlySequence<byte> unread, out bool isDamaged)
    {
        isDamaged = false;
        if (unread.Length < HeadLength) return null;
        Span<byte> head = stackalloc byte[HeadLength];
        unread.Slice(0, HeadLength).CopyTo(head);
        var length = BinaryPrimitives.ReadUInt32BigEndian(head[58..]);
        isDamaged = !head.StartsWith(Mark) || length > LongestData;
        if (isDamaged || unread.Length < HeadLength + length) return null;
        var data = unread.Slice(HeadLength, length).ToArray();
        unread = unread.Slice(HeadLength + length);
        return new(Gbk.Read(head[4..54]), BinaryPrimitives.ReadUInt32BigEndian(head[54..]), data);
    }
}
