namespace Regulatory.Api.Access;

/// <summary>Files that only their owner may read.</summary>
public static class PrivateFile
{
    /// <summary>Writes a new file with mode 0600, whole or not at all.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var part = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(part, options)) stream.Write(content);
        File.Move(part, path, overwrite: true);
    }
}
