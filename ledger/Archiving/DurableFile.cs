using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Regulatory.Ledger.Archiving;

/// <summary>Gives a finished file its name such that it has it after a power cut too.</summary>
internal static class DurableFile
{
    private const int ReadOnly = 0;

    /// <summary>Makes the file read-only for its owner and unreadable for others, renames it, and flushes the folder.</summary>
    public static void Publish(string part, string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(part, UnixFileMode.UserRead);
        File.Move(part, path, overwrite: false);
        if (OperatingSystem.IsLinux()) Flush(Path.GetDirectoryName(path)!);
    }

    /// <summary>.NET cannot open a folder, and only a flushed folder is sure to remember a name.</summary>
    private static void Flush(string folder)
    {
        var handle = Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (handle < 0) throw new IOException($"{folder} cannot be opened.", new Win32Exception());
        try
        {
            if (FSync(handle) != 0) throw new IOException($"{folder} cannot be flushed.", new Win32Exception());
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
