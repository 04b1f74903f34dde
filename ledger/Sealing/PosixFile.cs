using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Regulatory.Ledger.Sealing;

/// <summary>
/// Files as Linux opens them. .NET has no way to open one that can only be appended to (<c>O_APPEND</c>), which is the only way into a
/// file that an administrator has marked so (<c>chattr +a</c>), and locks files against readers that may well read on.
/// </summary>
internal static class PosixFile
{
    private const int WriteOnly = 0x1, Create = 0x40, Append = 0x400, CloseOnExec = 0x80000, Exclusive = 2;

    private const int OwnerWritesAllRead = 0x1a4;

    /// <summary>Opens a file to append to, made when it is not there, and waits until no other process holds it so.</summary>
    /// <exception cref="IOException">The file cannot be opened; says why.</exception>
    public static SafeFileHandle OpenAppendOnly(string path)
    {
        var handle = Opened(path, WriteOnly | Create | Append | CloseOnExec);
        if (Lock(handle, Exclusive) == 0) return handle;
        handle.Dispose();
        throw Failure(path);
    }

    /// <summary>Opens a file to read, whoever else holds it.</summary>
    /// <exception cref="IOException">The file cannot be opened; says why.</exception>
    public static FileStream OpenToRead(string path) => new(Opened(path, CloseOnExec), FileAccess.Read);

    /// <summary>Makes sure that a file's name is on disk too, not only what is in it.</summary>
    /// <exception cref="IOException">The folder cannot be written to disk; says why.</exception>
    public static void FlushFolderOf(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var handle = Opened(folder, CloseOnExec);
        if (Flush(handle) != 0) throw Failure(folder);
    }

    private static SafeFileHandle Opened(string path, int flags)
    {
        var handle = Open(path, flags, OwnerWritesAllRead);
        return handle.IsInvalid ? throw Failure(path) : handle;
    }

    private static IOException Failure(string path) => new($"{path}: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}");

    [DllImport("libc", EntryPoint = "open", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, int mode);

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Lock(SafeFileHandle file, int operation);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Flush(SafeFileHandle file);
}
