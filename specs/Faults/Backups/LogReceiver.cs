using System.Diagnostics;
using Npgsql;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs.Backups;

/// <summary>
/// Receives the log of a server as it is written, and confirms what it has on its own disk. The server answers no commit before that:
/// what was acknowledged outlives the server's disk.
/// </summary>
internal sealed class LogReceiver : IDisposable
{
    private readonly Process process;

    /// <param name="folder">Where the segments go; made when it is missing.</param>
    public LogReceiver(EmbeddedPostgres server, string folder)
    {
        Directory.CreateDirectory(folder);
        Folder = folder;
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres"));
        string[] to = ["--host", connection.Host!, "--port", $"{connection.Port}", "--username", connection.Username!, "--no-password", "--slot=elsewhere"];
        DebianPostgres.Run("pg_receivewal", [("PGPASSWORD", connection.Password!)], [.. to, "--create-slot", "--if-not-exists"]);
        var start = new ProcessStartInfo(DebianPostgres.Program("pg_receivewal"), [.. to, "--directory", folder, "--synchronous"]);
        start.Environment["PGPASSWORD"] = connection.Password!;
        process = Process.Start(start)!;
        Keeper.Watch(process, "pg_receivewal");
    }

    public string Folder { get; }

    /// <summary>Ends it as the machine does that it runs on.</summary>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
