using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Regulatory.Ledger.Bundles;

/// <summary>How much of a bundle from a stranger is read.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="FileLength">Bytes of one file, unpacked.</param>
/// <param name="Length">Bytes of all files, unpacked.</param>
public sealed record BundleLimits(int Files = 4_000, long FileLength = 64L << 20, long Length = 256L << 20)
{
    public static BundleLimits Default { get; } = new();
}

/// <summary>
/// Reads the files of a bundle into memory and never writes one: a name that leads out of the folder leads nowhere. What a zip says
/// of lengths is not believed; unpacking ends at the limits.
/// </summary>
public static partial class BundleReader
{
    /// <param name="path">A folder or a zip.</param>
    /// <returns>The files by name, with <c>/</c> between folder and file.</returns>
    /// <exception cref="BundleUnreadableException">Neither, or beyond the limits.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static FrozenDictionary<string, byte[]> Read(string path, BundleLimits? limits = null) =>
        Directory.Exists(path) ? OfFolder(path, limits ?? BundleLimits.Default)
        : File.Exists(path) ? OfZipFile(path, limits ?? BundleLimits.Default)
        : throw BundleUnreadableException.NotThere(path);

    /// <param name="zip">Can be sought in.</param>
    /// <inheritdoc cref="Read(string, BundleLimits?)"/>
    public static FrozenDictionary<string, byte[]> OfZip(Stream zip, string name, BundleLimits? limits = null)
    {
        var gathering = new Gathering(limits ?? BundleLimits.Default);
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > gathering.Limits.Files) throw BundleUnreadableException.TooMany(gathering.Limits.Files);
            foreach (var entry in archive.Entries.Where(entry => !IsFolder(entry)))
            {
                using var stream = entry.Open();
                gathering.Add(entry.FullName, stream);
            }
        }
        catch (InvalidDataException fault)
        {
            throw BundleUnreadableException.NotABundle(name, fault);
        }
        return gathering.Files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, byte[]> OfZipFile(string path, BundleLimits limits)
    {
        using var file = File.OpenRead(path);
        return OfZip(file, path, limits);
    }

    private static FrozenDictionary<string, byte[]> OfFolder(string folder, BundleLimits limits)
    {
        var gathering = new Gathering(limits);
        var plain = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, MaxRecursionDepth = 2 };
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", plain))
        {
            var name = Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (file.LinkTarget is not null) throw BundleUnreadableException.Unsafe(name);
            using var stream = file.OpenRead();
            gathering.Add(name, stream);
        }
        return gathering.Files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    /// <summary>Names as we write them: at most one folder, nothing hidden, nothing but letters, digits, dots, dashes and underscores.</summary>
    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?\z")]
    private static partial Regex SafeName { get; }

    private sealed class Gathering(BundleLimits limits)
    {
        private long total;

        public BundleLimits Limits => limits;

        public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public void Add(string name, Stream stream)
        {
            if (!SafeName.IsMatch(name) || name.Contains("..", StringComparison.Ordinal)) throw BundleUnreadableException.Unsafe(name);
            if (Files.Count >= limits.Files) throw BundleUnreadableException.TooMany(limits.Files);
            var content = Content(name, stream);
            if (!Files.TryAdd(name, content)) throw BundleUnreadableException.Unsafe(name);
        }

        private byte[] Content(string name, Stream stream)
        {
            using var content = new MemoryStream();
            var part = new byte[81_920];
            for (int read; (read = stream.Read(part)) > 0;)
            {
                content.Write(part, 0, read);
                total += read;
                if (content.Length > limits.FileLength) throw BundleUnreadableException.TooLarge(name, limits.FileLength);
                if (total > limits.Length) throw BundleUnreadableException.TooLarge("*", limits.Length);
            }
            return content.ToArray();
        }
    }
}
