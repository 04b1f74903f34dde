using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Regulatory.Specs.Support;

/// <summary>What a server of its own is started with.</summary>
public sealed record PostgresOptions
{
    /// <summary>Folder of the programs of another PostgreSQL; null for the embedded one.</summary>
    public string? Programs { get; init; }

    /// <summary>Server settings, <c>NAME=VALUE</c>.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>The port; a free one when null.</summary>
    public int? Port { get; init; }

    /// <summary>Puts <c>data</c> and <c>password</c> into the server's folder; null for a new and empty server.</summary>
    public Action<string>? Prepare { get; init; }

    /// <summary>A folder that is kept; null for one that goes with the server.</summary>
    public string? Folder { get; init; }

    /// <summary>Environment of the server's processes.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>
/// A real PostgreSQL for specs: one server a test assembly, one fresh database a spec class. The server keeps its data under
/// <c>.local/specs</c> with fsync on, because what the specs prove is durability.
/// </summary>
public sealed class EmbeddedPostgres : IDisposable
{
    private static int databases;
    private readonly PostgresOptions options;

    /// <param name="name">Names the folder, so that assemblies running side by side keep apart.</param>
    public EmbeddedPostgres(string name, PostgresOptions? options = null)
    {
        this.options = options ?? new();
        Folder = this.options.Folder ?? Path.Combine(Repository.Root, ".local", "specs", $"{name}-{Environment.ProcessId}");
        Port = this.options.Port ?? FreePort();
        this.options.Prepare?.Invoke(Folder);
        Start();
    }

    public int Port { get; }

    /// <summary>Holds <c>data</c> and <c>password</c>.</summary>
    public string Folder { get; }

    public string Data => Path.Combine(Folder, "data");

    public string Log => Path.Combine(Data, "server.log");

    private string Password => File.ReadAllText(Path.Combine(Folder, "password")).Trim();

    /// <summary>Process id of the postmaster, to be killed by those who test that.</summary>
    public int ProcessId => int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public void Start() => Run("start", [Folder, Port.ToString(CultureInfo.InvariantCulture), .. options.Settings]);

    /// <param name="mode"><c>fast</c> or <c>immediate</c> (as if the power failed).</param>
    public void Stop(string mode = "fast") => Run("stop", [Folder, mode]);

    /// <summary>As kill -9: the server and all its processes go, with nothing written that was not written already.</summary>
    public void Kill()
    {
        using var postmaster = Process.GetProcessById(ProcessId);
        postmaster.Kill(entireProcessTree: true);
        postmaster.WaitForExit();
    }

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
        Stop(options.Folder is null ? "immediate" : "fast");
        if (options.Folder is null) Directory.Delete(Folder, recursive: true);
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Run(string verb, string[] arguments)
    {
        // Output is not redirected: the server would inherit the pipe and keep it open.
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "tools", "postgres"), [verb, .. arguments]);
        foreach (var (name, value) in options.Environment) start.Environment[name] = value;
        if (options.Programs is { } programs) start.Environment["POSTGRES_PROGRAMS"] = programs;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"tools/postgres {verb} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
