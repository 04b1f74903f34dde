using System.Diagnostics;
using Npgsql;

namespace Regulatory.Faults.Specs.Backups;

/// <summary>A spec that needs Debian's PostgreSQL 15, the oldest that is supported; the embedded one has no <c>pg_basebackup</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DebianPostgresFactAttribute : FactAttribute
{
    public DebianPostgresFactAttribute()
    {
        if (!DebianPostgres.IsInstalled) Skip = "Taking a base backup needs PostgreSQL 15: apt-get install postgresql-15.";
    }
}

/// <summary>The programs of Debian's PostgreSQL 15, and what docs/operations.md says to do with them.</summary>
internal static class DebianPostgres
{
    private const string Programs = "/usr/lib/postgresql/15/bin";

    private static int restored;

    public static bool IsInstalled => File.Exists($"{Programs}/postgres") && File.Exists($"{Programs}/pg_basebackup");

    public static string Program(string name) => $"{Programs}/{name}";

    /// <summary>A server that keeps every segment of its log in a folder as soon as it is full.</summary>
    public static PostgresOptions Archiving(string archive) => new()
    {
        Programs = Programs,
        Settings = ["archive_mode=on", $"archive_command={CommandOf(archive)}", "wal_level=replica"],
    };

    /// <summary>
    /// A segment that is there already, to the byte, is archived: a restored server finds those of its predecessor. One that is there and
    /// different is not. None is there in part.
    /// </summary>
    private static string CommandOf(string archive) =>
        $"cmp -s %p {archive}/%f || (test ! -f {archive}/%f && cp %p {archive}/%f.part && sync {archive}/%f.part && mv {archive}/%f.part {archive}/%f)";

    /// <summary>Copies a running server.</summary>
    public static void BaseBackup(EmbeddedPostgres server, string into)
    {
        var connection = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres"));
        Run(
            "pg_basebackup", [("PGPASSWORD", connection.Password!)],
            "--host", connection.Host!, "--port", $"{connection.Port}", "--username", connection.Username!, "--no-password",
            "--pgdata", into, "--checkpoint=fast", "--wal-method=stream", "--no-sync");
    }

    /// <summary>Starts a copy in another folder, which reads the log from where it was kept, as far as it goes or to a target.</summary>
    /// <param name="archive">Where the restored server archives its own log.</param>
    /// <param name="log">Where the log was kept: the archive, or what was received.</param>
    /// <param name="lastLog">The <c>pg_wal</c> of the lost server, when its disk is still there: what was not archived yet.</param>
    /// <param name="target">The name of a restore point; null for everything.</param>
    public static async Task<EmbeddedPostgres> Restore(
        EmbeddedPostgres lost, string backup, string archive, string log, string? lastLog = null, string? target = null)
    {
        var server = new EmbeddedPostgres($"faults-restored-{Interlocked.Increment(ref restored)}", Archiving(archive) with
        {
            Port = lost.Port,
            Prepare = folder =>
            {
                Directory.CreateDirectory(folder);
                File.Copy(Path.Combine(lost.Folder, "password"), Path.Combine(folder, "password"));
                var data = Path.Combine(folder, "data");
                Copy(backup, data);
                if (lastLog is not null)
                    foreach (var segment in Directory.GetFiles(lastLog)) File.Copy(segment, Path.Combine(data, "pg_wal", Path.GetFileName(segment)), overwrite: true);
                File.WriteAllText(Path.Combine(data, "recovery.signal"), "");
                File.AppendAllText(
                    Path.Combine(data, "postgresql.auto.conf"),
                    $"""

                    restore_command = 'cp {log}/%f %p || cp {log}/%f.partial %p'
                    synchronous_standby_names = ''
                    hot_standby = off
                    {(target is null ? "" : $"recovery_target_name = '{target}'\nrecovery_target_action = 'promote'")}

                    """);
                GiveToPostgres(data);
            },
        });
        // It counts as started while it still reads the log, and lets nobody in before it is through.
        await Eventually.True(() => IsOpen(server), "the restored server has read its log");
        return server;
    }

    private static async Task<bool> IsOpen(EmbeddedPostgres server)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return true;
        }
        catch (PostgresException early) when (early.SqlState == PostgresErrorCodes.CannotConnectNow)
        {
            return false;
        }
    }

    /// <summary>Makes a folder belong to the user that the server runs under.</summary>
    public static void GiveToPostgres(string folder)
    {
        if (Environment.UserName == "root") Execute("chown", [], ["--recursive", "postgres", folder]);
    }

    /// <summary>Runs one of the programs to its end.</summary>
    public static void Run(string program, (string Name, string Value)[] environment, params string[] arguments) =>
        Execute(Program(program), environment, arguments);

    private static void Copy(string from, string to) => Execute("cp", [], ["--archive", from, to]);

    private static void Execute(string program, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said}");
    }
}
