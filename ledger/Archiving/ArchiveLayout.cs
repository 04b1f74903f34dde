using System.Buffers.Binary;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// How a file is laid out, every number little-endian:
/// <code>
/// header   magic (8) · partition (4) · zero (4) · first position (8) · last position (8)
/// blocks   facts in order of position, 256 a block (<see cref="FactBlock"/>)
/// pages    (stream, version) → position in that order, 1024 a page (<see cref="StreamPage"/>)
/// index    a block: length (4) · SHA-256 (32); then a page: first stream (8) · its version (8) · length (4) · SHA-256 (32)
/// footer   partition (4) · blocks (4) · pages (4) · zero (4) · first position (8) · last position (8) · offset of the pages (8)
///          · offset of the index (8) · SHA-256 of everything before the footer (32) · magic (8)
/// </code>
/// The database holds the SHA-256 of index and footer, so that opening a file reads only its end and still trusts no byte that is
/// not under that hash.
/// </summary>
internal sealed record ArchiveLayout(
    int Partition, int Blocks, int Pages, long FirstPosition, long LastPosition, long PagesAt, long IndexAt)
{
    public const int HeaderLength = 32, FooterLength = 88, BlockEntry = 36, PageEntry = 52;

    public static ReadOnlySpan<byte> Magic => "REGARCH1"u8;

    public long IndexLength => (long)Blocks * BlockEntry + (long)Pages * PageEntry;

    public byte[] Header()
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Partition);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), FirstPosition);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(24), LastPosition);
        return header;
    }

    /// <param name="content">SHA-256 of everything before.</param>
    public byte[] Footer(ReadOnlySpan<byte> content)
    {
        var footer = new byte[FooterLength];
        BinaryPrimitives.WriteInt32LittleEndian(footer, Partition);
        BinaryPrimitives.WriteInt32LittleEndian(footer.AsSpan(4), Blocks);
        BinaryPrimitives.WriteInt32LittleEndian(footer.AsSpan(8), Pages);
        BinaryPrimitives.WriteInt64LittleEndian(footer.AsSpan(16), FirstPosition);
        BinaryPrimitives.WriteInt64LittleEndian(footer.AsSpan(24), LastPosition);
        BinaryPrimitives.WriteInt64LittleEndian(footer.AsSpan(32), PagesAt);
        BinaryPrimitives.WriteInt64LittleEndian(footer.AsSpan(40), IndexAt);
        content.CopyTo(footer.AsSpan(48));
        Magic.CopyTo(footer.AsSpan(80));
        return footer;
    }

    /// <exception cref="InvalidDataException">It is not the footer of a file of this length.</exception>
    public static ArchiveLayout Read(ReadOnlySpan<byte> footer, long fileLength)
    {
        var layout = new ArchiveLayout(
            BinaryPrimitives.ReadInt32LittleEndian(footer), BinaryPrimitives.ReadInt32LittleEndian(footer[4..]),
            BinaryPrimitives.ReadInt32LittleEndian(footer[8..]), BinaryPrimitives.ReadInt64LittleEndian(footer[16..]),
            BinaryPrimitives.ReadInt64LittleEndian(footer[24..]), BinaryPrimitives.ReadInt64LittleEndian(footer[32..]),
            BinaryPrimitives.ReadInt64LittleEndian(footer[40..]));
        return footer[80..].SequenceEqual(Magic) && layout is { Blocks: >= 0, Pages: >= 0, IndexAt: >= HeaderLength }
            && layout.PagesAt >= HeaderLength && layout.PagesAt <= layout.IndexAt
            && layout.IndexAt == fileLength - FooterLength - layout.IndexLength
            ? layout
            : throw new InvalidDataException("It does not end like a file of the archive.");
    }

    /// <summary>The SHA-256 of everything before the footer, as the footer says it.</summary>
    public static ReadOnlySpan<byte> ContentOf(ReadOnlySpan<byte> footer) => footer.Slice(48, 32);
}
