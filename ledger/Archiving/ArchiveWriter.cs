using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Regulatory.Ledger.Archiving;

/// <summary>A file that was written: what the database is to know of it.</summary>
internal sealed record WrittenArchive(long Bytes, ImmutableArray<byte> Sha256, ImmutableArray<byte> IndexSha256);

/// <summary>Writes a file of the archive from its beginning to its end: the facts, then the places, then the end.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly ArchiveLayout begun;
    private readonly Stream file;
    private readonly IncrementalHash content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Packer packer = new();
    private readonly MemoryStream blocks = new(), pages = new();
    private long offset, position, pagesAt;
    private int held;
    private StreamPlace pageStart, last;

    public ArchiveWriter(Stream file, int partition, long firstPosition, long lastPosition)
    {
        this.file = file;
        begun = new(partition, 0, 0, firstPosition, lastPosition, 0, 0);
        position = firstPosition;
        Write(begun.Header());
    }

    /// <summary>The next fact, in order of position.</summary>
    public void Add(ArchivedFact fact)
    {
        if (fact.Position != position)
            throw new InvalidOperationException($"The fact at position {position} is missing: the next one is at {fact.Position}.");
        FactBlock.Add(packer, fact);
        position++;
        if (++held == FactBlock.Size) EndBlock();
    }

    /// <summary>The next place, by stream and version; after the last fact.</summary>
    public void Add(StreamPlace place)
    {
        if (pagesAt == 0)
        {
            if (held > 0) EndBlock();
            if (position != begun.LastPosition + 1) throw new InvalidOperationException($"The facts end before position {position}.");
            pagesAt = offset;
        }
        if (!last.IsBefore(place.StreamId, place.Version)) throw new InvalidOperationException($"{place} comes after {last}.");
        if (held == 0) pageStart = place;
        StreamPage.Add(packer, last = place);
        if (++held == StreamPage.Size) EndPage();
    }

    /// <summary>Writes index and footer. What was written is not on the disk before the file is flushed.</summary>
    public WrittenArchive End()
    {
        if (held > 0) EndPage();
        var layout = begun with
        {
            Blocks = (int)(blocks.Length / ArchiveLayout.BlockEntry), Pages = (int)(pages.Length / ArchiveLayout.PageEntry),
            PagesAt = pagesAt, IndexAt = offset,
        };
        byte[] index = [.. blocks.ToArray(), .. pages.ToArray()];
        Write(index);
        var footer = layout.Footer(content.GetCurrentHash());
        Write(footer);
        return new(offset, [.. content.GetCurrentHash()], [.. SHA256.HashData([.. index, .. footer])]);
    }

    public void Dispose()
    {
        content.Dispose();
        blocks.Dispose();
        pages.Dispose();
    }

    private void EndBlock()
    {
        var part = packer.Take();
        Span<byte> entry = stackalloc byte[ArchiveLayout.BlockEntry];
        BinaryPrimitives.WriteInt32LittleEndian(entry, part.Length);
        SHA256.HashData(part, entry[4..]);
        blocks.Write(entry);
        Write(part);
        held = 0;
    }

    private void EndPage()
    {
        var part = packer.Take();
        Span<byte> entry = stackalloc byte[ArchiveLayout.PageEntry];
        BinaryPrimitives.WriteInt64LittleEndian(entry, pageStart.StreamId);
        BinaryPrimitives.WriteInt64LittleEndian(entry[8..], pageStart.Version);
        BinaryPrimitives.WriteInt32LittleEndian(entry[16..], part.Length);
        SHA256.HashData(part, entry[20..]);
        pages.Write(entry);
        Write(part);
        held = 0;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        content.AppendData(bytes);
        offset += bytes.Length;
    }
}
