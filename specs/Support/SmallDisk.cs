using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Regulatory.Specs.Support;

/// <summary>A spec that needs a <see cref="SmallDisk"/>: shown as skipped where none can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsPossible) Skip = "Mounting a small file system needs root.";
    }
}

/// <summary>A file system of a few kilobytes or megabytes that fills up; only root can make one.</summary>
public sealed class SmallDisk : IDisposable
{
    private static int made;
    private readonly bool ours;

    /// <param name="over">The folder it lies over; a new one of its own when null.</param>
    public SmallDisk(int kilobytes, string? over = null)
    {
        ours = over is null;
        Mount = over ?? Path.Combine(Path.GetTempPath(), $"small-disk-{Environment.ProcessId}-{Interlocked.Increment(ref made)}");
        if (ours) Directory.CreateDirectory(Mount);
        Run("mount", "-t", "tmpfs", "-o", Size(kilobytes), "tmpfs", Mount);
        if (ours) Run("chmod", "777", Mount);
    }

    public static bool IsPossible => Environment.UserName == "root" && Process("mount", "--version") == 0;

    /// <summary>Where it is mounted.</summary>
    public string Mount { get; }

    private static string PostgresUser => Process("id", "postgres") == 0 ? "postgres" : "nobody";

    private string Ballast => Path.Combine(Mount, "ballast");

    /// <summary>A new folder on it that belongs to the user under whom <c>tools/postgres</c> runs the server.</summary>
    public string FolderForPostgres()
    {
        var folder = Path.Combine(Mount, "space");
        Directory.CreateDirectory(folder);
        Run("chown", PostgresUser, folder);
        return folder;
    }

    public void Grow(int kilobytes) => Run("mount", "-o", $"remount,{Size(kilobytes)}", Mount);

    /// <summary>Takes all the room that is left, at once.</summary>
    public void Fill()
    {
        var buffer = new byte[4096];
        using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            while (true) file.Write(buffer);
        }
        catch (IOException)
        {
            // That is what was wanted.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Empty() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", Mount);
        if (ours) Directory.Delete(Mount);
    }

    private static string Size(int kilobytes) => string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k");

    private static void Run(string program, params string[] arguments)
    {
        if (Process(program, arguments) is not 0 and var code)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {code}.");
    }

    private static int Process(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
