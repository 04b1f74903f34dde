using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Regulatory.Faults.Specs.Processes;

/// <summary>A spec that needs <see cref="MovableTime"/>: shown as skipped where the library is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MovableTimeFactAttribute : FactAttribute
{
    public MovableTimeFactAttribute()
    {
        if (!MovableTime.IsPossible) Skip = "Moving a process's clock needs libfaketime: apt-get install faketime.";
    }
}

/// <summary>The wall clock of a process, moved while it runs by libfaketime; its timers go on as usual.</summary>
/// <param name="file">Says how far the clock is off; read by the process whenever it looks at the clock.</param>
internal sealed class MovableTime(string file)
{
    private static readonly string? Library = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-gnu").Select(folder => Path.Combine(folder, "faketime", "libfaketimeMT.so.1"))
            .FirstOrDefault(File.Exists)
        : null;

    public static bool IsPossible => Library is not null;

    public ImmutableDictionary<string, string> Environment { get; } = ImmutableDictionary<string, string>.Empty
        .Add("LD_PRELOAD", Library ?? "")
        .Add("FAKETIME_TIMESTAMP_FILE", file)
        .Add("FAKETIME_NO_CACHE", "1")
        .Add("FAKETIME_DONT_FAKE_MONOTONIC", "1");

    /// <summary>How far the clock is off from now on; may go back.</summary>
    public void Move(Duration off)
    {
        // Another file takes its place: a reader never finds half a number.
        File.WriteAllText($"{file}.next", string.Create(CultureInfo.InvariantCulture, $"{off.TotalSeconds:+0;-0}\n"));
        File.Move($"{file}.next", file, overwrite: true);
    }

    /// <summary>Removes the shared memory that the library leaves behind when its process is killed.</summary>
    public static void Clean()
    {
        foreach (var left in Directory.EnumerateFiles("/dev/shm", "*faketime_*"))
            if (!Directory.Exists($"/proc/{left[(left.LastIndexOf('_') + 1)..]}")) File.Delete(left);
    }
}
