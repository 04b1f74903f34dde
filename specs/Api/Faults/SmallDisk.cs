using System.Diagnostics;

namespace Regulatory.Api.Specs.Faults;

/// <summary>A spec that needs a <see cref="SmallDisk"/>: shown as skipped where none can be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (Environment.UserName != "root") Skip = "Mounting a small file system needs root.";
    }
}

/// <summary>A file system of a few kilobytes over a folder; only root can mount one.</summary>
internal static class SmallDisk
{
    public static void Mount(string folder, int kilobytes) => Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes}k", "tmpfs", folder);

    public static void Unmount(string folder) => Run("umount", "--lazy", folder);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}
