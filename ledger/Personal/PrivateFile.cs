namespace Regulatory.Ledger.Personal;

/// <summary>Files that only their owner may read.</summary>
public static class PrivateFile
{
    /// <summary>
    /// Writes a file with mode 0600, whole or not at all. When two processes write the same file at once, the first one's stays.
    /// </summary>
    public static void WriteOnce(string path, ReadOnlySpan<byte> content)
    {
        var part = $"{path}.{Guid.NewGuid():n}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(part, options))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(part, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(part);
        }
    }
}
