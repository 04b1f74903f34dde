using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Regulatory.Ledger.Archiving;

/// <summary>The folders in which partitions' files lie, and the files that have been opened so far. Safe for concurrent use.</summary>
/// <param name="folders">Looked through in this order.</param>
public sealed class ArchiveShelf(ImmutableArray<string> folders) : IDisposable
{
    private readonly ConcurrentDictionary<int, ArchiveFile> open = [];

    /// <summary>The file of a partition. It stays open; the shelf disposes of it.</summary>
    /// <exception cref="ArchiveUnreadableException">It is in no folder, or is not the file that the database knows.</exception>
    public ArchiveFile Open(Archive archive)
    {
        if (open.TryGetValue(archive.Number, out var known)) return known;
        var path = Find(archive) ?? throw new ArchiveUnreadableException(
            archive.Number, archive.File,
            folders.IsEmpty ? "cannot be found: no folder of the archive is set" : $"is missing in {string.Join(", ", folders)}");
        var file = ArchiveFile.Open(path, archive);
        if (open.TryAdd(archive.Number, file)) return file;
        file.Dispose();
        return open[archive.Number];
    }

    /// <summary>Opens a partition's file and, if asked, reads all of it.</summary>
    /// <exception cref="ArchiveUnreadableException">It is missing or altered.</exception>
    public async Task Check(Archive archive, bool whole, CancellationToken cancellation = default)
    {
        var file = Open(archive);
        if (whole && !(await file.Hash(cancellation).ConfigureAwait(false)).AsSpan().SequenceEqual(archive.Sha256.AsSpan()))
            throw new ArchiveUnreadableException(archive.Number, file.Path, "was altered: it is not the file that was written");
    }

    /// <summary>Where a partition's file lies, null if in no folder.</summary>
    public string? Find(Archive archive) =>
        folders.Select(folder => Path.Combine(folder, archive.File)).FirstOrDefault(File.Exists);

    /// <summary>Lets go of every file.</summary>
    public void Dispose()
    {
        foreach (var file in open.Values) file.Dispose();
    }
}
