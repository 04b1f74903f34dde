using System.Diagnostics;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Backups;

/// <summary>A copy of the data of a server that stands still.</summary>
internal sealed class ColdBackup : IDisposable
{
    private static int restored;
    private readonly EmbeddedPostgres server;
    private readonly string folder;

    public ColdBackup(EmbeddedPostgres stopped)
    {
        (server, folder) = (stopped, $"{stopped.Folder}-cold");
        Copy(stopped.Data, folder);
    }

    /// <summary>Starts another server on the copy, once.</summary>
    public EmbeddedPostgres Restore()
    {
        var replica = new EmbeddedPostgres($"faults-replica-{Interlocked.Increment(ref restored)}", new()
        {
            Prepare = target =>
            {
                Directory.CreateDirectory(target);
                File.Copy(Path.Combine(server.Folder, "password"), Path.Combine(target, "password"));
                Directory.Move(folder, Path.Combine(target, "data"));
            },
        });
        Keeper.Watch(replica);
        return replica;
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static void Copy(string from, string to)
    {
        using var copy = Process.Start("cp", ["--archive", from, to]);
        copy.WaitForExit();
        copy.ExitCode.ShouldBe(0);
    }
}
