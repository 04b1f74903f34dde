using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Regulatory.Ledger.Archiving;

/// <summary>
/// A partition's file, open for reading. Only its index is held in memory; every part that is read is held against the index, and the
/// index against the hash that the opener gives. Safe for concurrent use.
/// </summary>
public sealed class ArchiveFile : IDisposable
{
    private readonly SafeFileHandle handle;
    private readonly ArchiveLayout layout;
    private readonly byte[] index;
    private readonly long[] blocksAt, pagesAt;

    private ArchiveFile(string path, SafeFileHandle handle, ArchiveLayout layout, byte[] index)
    {
        (Path, this.handle, this.layout, this.index) = (path, handle, layout, index);
        blocksAt = Offsets(layout.Blocks, ArchiveLayout.HeaderLength, BlockLength);
        pagesAt = Offsets(layout.Pages, layout.PagesAt, PageLength);
    }

    public string Path { get; }

    /// <summary>Number of the partition.</summary>
    public int Partition => layout.Partition;

    public long FirstPosition => layout.FirstPosition;

    public long LastPosition => layout.LastPosition;

    /// <summary>Opens a partition's file and checks its index.</summary>
    /// <exception cref="ArchiveUnreadableException">It is missing, cannot be read, or is not the file that the database knows.</exception>
    public static ArchiveFile Open(string path, Archive known)
    {
        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path);
            var length = RandomAccess.GetLength(handle);
            if (length != known.Bytes) throw new InvalidDataException($"It has {length} bytes instead of {known.Bytes}.");
            var footer = Bytes(handle, length - ArchiveLayout.FooterLength, ArchiveLayout.FooterLength);
            var layout = ArchiveLayout.Read(footer, length);
            var index = Bytes(handle, layout.IndexAt, (int)layout.IndexLength);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(index);
            hash.AppendData(footer);
            if (!hash.GetCurrentHash().AsSpan().SequenceEqual(known.IndexSha256.AsSpan()))
                throw new InvalidDataException("Its index is not the one that was written.");
            if ((layout.Partition, layout.FirstPosition, layout.LastPosition) != (known.Number, known.FirstPosition, known.LastPosition))
                throw new InvalidDataException("It is the file of another partition.");
            return new(path, handle, layout, index);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            handle?.Dispose();
            throw Unreadable(known.Number, path, fault);
        }
    }

    /// <summary>The facts between two positions, both included, in order of position; those that lie in this file.</summary>
    /// <exception cref="ArchiveUnreadableException">A part is not what was written.</exception>
    public async IAsyncEnumerable<ArchivedFact> Read(
        long first, long last, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        (first, last) = (Math.Max(first, FirstPosition), Math.Min(last, LastPosition));
        while (first <= last)
        {
            var block = await Block(first, cancellation).ConfigureAwait(false);
            foreach (var fact in block)
                if (fact.Position >= first && fact.Position <= last) yield return fact;
            first = block[^1].Position + 1;
        }
    }

    /// <summary>The facts of a stream with a version above <paramref name="after"/> and at most <paramref name="until"/>, in order of version.</summary>
    /// <exception cref="ArchiveUnreadableException">A part is not what was written.</exception>
    public async Task<ImmutableArray<ArchivedFact>> ReadStream(long stream, long after, long until, CancellationToken cancellation = default)
    {
        var facts = ImmutableArray.CreateBuilder<ArchivedFact>();
        ArchivedFact[] block = [];
        for (var page = PageOf(stream, after + 1); page < layout.Pages; page++)
        {
            foreach (var place in await Page(page, cancellation).ConfigureAwait(false))
            {
                if (place.IsBefore(stream, after + 1)) continue;
                if (!place.IsBefore(stream, until + 1)) return facts.DrainToImmutable();
                if (block is [] || place.Position < block[0].Position || place.Position > block[^1].Position)
                    block = await Block(place.Position, cancellation).ConfigureAwait(false);
                facts.Add(block[place.Position - block[0].Position]);
            }
        }
        return facts.DrainToImmutable();
    }

    /// <summary>SHA-256 of the whole file as it is now.</summary>
    /// <exception cref="ArchiveUnreadableException">It cannot be read.</exception>
    public async Task<byte[]> Hash(CancellationToken cancellation = default)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 20];
        try
        {
            for (long at = 0; ;)
            {
                var read = await RandomAccess.ReadAsync(handle, buffer, at, cancellation).ConfigureAwait(false);
                if (read == 0) return hash.GetCurrentHash();
                hash.AppendData(buffer.AsSpan(0, read));
                at += read;
            }
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw Unreadable(Partition, Path, fault);
        }
    }

    public void Dispose() => handle.Dispose();

    /// <summary>Every place, by stream and version.</summary>
    internal async IAsyncEnumerable<StreamPlace> Places([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = 0; page < layout.Pages; page++)
            foreach (var place in await Page(page, cancellation).ConfigureAwait(false)) yield return place;
    }

    /// <summary>The block that holds a position.</summary>
    private async Task<ArchivedFact[]> Block(long position, CancellationToken cancellation)
    {
        var number = (int)((position - FirstPosition) / FactBlock.Size);
        var part = await Part(blocksAt[number], BlockLength(number), index.AsMemory(number * ArchiveLayout.BlockEntry + 4, 32), cancellation)
            .ConfigureAwait(false);
        return FactBlock.Read(part, FirstPosition + (long)number * FactBlock.Size);
    }

    private async Task<StreamPlace[]> Page(int number, CancellationToken cancellation) =>
        StreamPage.Read(await Part(pagesAt[number], PageLength(number), index.AsMemory(PageEntry(number) + 20, 32), cancellation).ConfigureAwait(false));

    /// <summary>The page in which a stream's version would be: the last that does not begin after it.</summary>
    private int PageOf(long stream, long version)
    {
        var (low, high) = (0, layout.Pages - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (StartOf(middle).IsBefore(stream, version + 1)) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private StreamPlace StartOf(int page) => new(
        BinaryPrimitives.ReadInt64LittleEndian(index.AsSpan(PageEntry(page))),
        BinaryPrimitives.ReadInt64LittleEndian(index.AsSpan(PageEntry(page) + 8)), 0);

    private int PageEntry(int page) => layout.Blocks * ArchiveLayout.BlockEntry + page * ArchiveLayout.PageEntry;

    private int BlockLength(int block) => BinaryPrimitives.ReadInt32LittleEndian(index.AsSpan(block * ArchiveLayout.BlockEntry));

    private int PageLength(int page) => BinaryPrimitives.ReadInt32LittleEndian(index.AsSpan(PageEntry(page) + 16));

    private async Task<byte[]> Part(long at, int length, ReadOnlyMemory<byte> hash, CancellationToken cancellation)
    {
        try
        {
            var part = new byte[length];
            for (var have = 0; have < length;)
            {
                var read = await RandomAccess.ReadAsync(handle, part.AsMemory(have), at + have, cancellation).ConfigureAwait(false);
                if (read == 0) throw new InvalidDataException("It ends too early.");
                have += read;
            }
            return SHA256.HashData(part).AsSpan().SequenceEqual(hash.Span)
                ? part
                : throw new InvalidDataException($"The {length} bytes from {at} on are not the ones that were written.");
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw Unreadable(Partition, Path, fault);
        }
    }

    private static byte[] Bytes(SafeFileHandle handle, long at, int length)
    {
        var bytes = new byte[length];
        if (at < 0) throw new InvalidDataException("It is too short.");
        for (var have = 0; have < length;)
        {
            var read = RandomAccess.Read(handle, bytes.AsSpan(have), at + have);
            if (read == 0) throw new InvalidDataException("It ends too early.");
            have += read;
        }
        return bytes;
    }

    private static long[] Offsets(int count, long at, Func<int, int> lengthOf)
    {
        var offsets = new long[count];
        for (var i = 0; i < count; i++)
        {
            offsets[i] = at;
            at += lengthOf(i);
        }
        return offsets;
    }

    private static bool IsOfTheFile(Exception fault) => fault is IOException or UnauthorizedAccessException or InvalidDataException;

    private static ArchiveUnreadableException Unreadable(int partition, string path, Exception fault) => new(
        partition, path,
        fault switch
        {
            FileNotFoundException or DirectoryNotFoundException => "is missing",
            InvalidDataException => $"was altered: {fault.Message.TrimEnd('.')}",
            _ => $"cannot be read: {fault.Message.TrimEnd('.')}",
        },
        fault);
}
