using System.Diagnostics;
using System.Globalization;

namespace Regulatory.Ledger.Specs;

/// <summary>A spec that needs a <see cref="SmallDisk"/>: shown as skipped where none can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsPossible) Skip = "Mounting a small file system needs root.";
    }
}

/// <summary>A file system of a few megabytes that fills up; only root can make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string mount = Path.Combine(Path.GetTempPath(), $"small-disk-{Environment.ProcessId}");

    public SmallDisk(int megabytes)
    {
        Directory.CreateDirectory(mount);
        Run("mount", "-t", "tmpfs", "-o", Size(megabytes), "tmpfs", mount);
        Folder = Path.Combine(mount, "space");
        Directory.CreateDirectory(Folder);
        Run("chmod", "777", mount);
        Run("chown", Owner, Folder);
    }

    public static bool IsPossible => Environment.UserName == "root" && Process("mount", "--version") == 0;

    public string Folder { get; }

    private static string Owner => Process("id", "postgres") == 0 ? "postgres" : "nobody";

    public void Grow(int megabytes) => Run("mount", "-o", $"remount,{Size(megabytes)}", mount);

    public void Dispose()
    {
        Run("umount", "--lazy", mount);
        Directory.Delete(mount);
    }

    private static string Size(int megabytes) => string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");

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
