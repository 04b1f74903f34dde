using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Regulatory.Specs.Support;

/// <summary>
/// A real PostgreSQL for specs: one server a test assembly, one fresh database a spec class. The server keeps its data under
/// <c>.local/specs</c> with fsync on, because what the specs prove is durability.
/// </summary>
public sealed class EmbeddedPostgres : IDisposable
{
    private static int databases;
    private readonly string folder;

    /// <param name="name">Names the folder, so that assemblies running side by side keep apart.</param>
    public EmbeddedPostgres(string name)
    {
        folder = Path.Combine(Repository.Root, ".local", "specs", $"{name}-{Environment.ProcessId}");
        Port = FreePort();
        Start();
    }

    public int Port { get; }

    private string Password => File.ReadAllText(Path.Combine(folder, "password")).Trim();

    /// <summary>Process id of the postmaster, to be killed by those who test that.</summary>
    public int ProcessId => int.Parse(
        File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture);

    public void Start() => Run("start", folder, Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <param name="mode"><c>fast</c> or <c>immediate</c> (as if the power failed).</param>
    public void Stop(string mode = "fast") => Run("stop", folder, mode);

    public string ConnectionString(string database, string user = "postgres", string? password = null) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Port = Port, Database = database, Username = user, Password = password ?? Password,
            IncludeErrorDetail = true, MaxPoolSize = 40,
        }.ConnectionString;

    /// <summary>Creates an empty database and returns the superuser's connection string to it.</summary>
    public async Task<string> CreateDatabase()
    {
        var name = $"spec_{Interlocked.Increment(ref databases)}";
        await using var server = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var create = server.CreateCommand($"create database {name}");
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop("immediate");
        Directory.Delete(folder, recursive: true);
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static void Run(params string[] arguments)
    {
        // Output is not redirected: the server would inherit the pipe and keep it open.
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, "tools", "postgres"), arguments))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"tools/postgres {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
