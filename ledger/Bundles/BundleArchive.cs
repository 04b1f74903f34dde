using System.IO.Compression;

namespace Regulatory.Ledger.Bundles;

/// <summary>Writes the files of a bundle as a zip or into a folder. The same files give the same bytes, on every machine.</summary>
public static class BundleArchive
{
    /// <summary>What every entry says of its time: the earliest that a zip can say.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int ReadableToAll = 0x81A4 << 16;

    /// <summary>The zip: entries by name, not compressed, since compressors differ between machines.</summary>
    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Time;
                unchecked { entry.ExternalAttributes = ReadableToAll; }
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return buffer.ToArray();
    }

    /// <summary>Writes a zip where the path ends in <c>.zip</c>, else a folder, which must not be there yet.</summary>
    /// <exception cref="IOException">It is there already, or cannot be written.</exception>
    public static async Task Write(string path, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellation)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            await file.WriteAsync(Zip(files), cancellation).ConfigureAwait(false);
            return;
        }
        if (Path.Exists(path)) throw new IOException($"{path} is there already. {path} 已经存在。");
        foreach (var (name, content) in files)
        {
            var target = Path.Combine(path, name.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, content, cancellation).ConfigureAwait(false);
        }
    }
}
