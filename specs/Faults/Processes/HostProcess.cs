using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Regulatory.Api;

namespace Regulatory.Faults.Specs.Processes;

/// <summary>The host as it is shipped, in an operating system process of its own at a port of its own.</summary>
internal sealed class HostProcess(string name, string folder, ImmutableDictionary<string, string> environment) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private Process? process;
    private bool killed;

    /// <summary>Its name in the database too: <c>application_name</c> of its sessions.</summary>
    public string Name => name;

    public Uri Address { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{EmbeddedPostgres.FreePort()}"));

    public bool IsRunning => process is { HasExited: false };

    /// <summary>It ended, and nobody killed it.</summary>
    public bool HasDied => process is { HasExited: true } && !killed;

    private string Log => Path.Combine(folder, $"{name}.log");

    public void Start()
    {
        // exec: the process we know is the host itself, and nobody has to read a pipe for it to go on.
        var start = new ProcessStartInfo(
            "/bin/sh",
            [
                "-c", "exec \"$@\" >>\"$LOG\" 2>&1", "sh", Path.Combine(AppContext.BaseDirectory, "Regulatory.Api"), $"--urls={Address}",
                "--environment=Development", $"--contentRoot={Path.Combine(Repository.Root, "api")}", $"--roles={string.Join(',', HostRoles.All)}",
            ]);
        foreach (var (variable, value) in environment) start.Environment[variable] = value;
        start.Environment["LOG"] = Log;
        process?.Dispose();
        process = Process.Start(start)!;
        killed = false;
        Keeper.Watch(process, "Regulatory.Api");
    }

    /// <summary>As kill -9.</summary>
    public void Kill()
    {
        killed = true;
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>What the host says of itself; null while it does not answer.</summary>
    public async Task<string?> Health()
    {
        try
        {
            using var health = await Http.GetAsync(new Uri(Address, "/healthz"));
            return await health.Content.ReadAsStringAsync();
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Waits until the host answers and says that it is healthy.</summary>
    public async Task UntilHealthy()
    {
        var watch = Stopwatch.StartNew();
        for (var last = "nothing"; ; await Task.Delay(50))
        {
            if (!IsRunning) throw new InvalidOperationException($"{name} has ended.\n{LastWords()}");
            if (watch.Elapsed > Patience) throw new TimeoutException($"{name} is not healthy after {Patience}: {last}\n{LastWords()}");
            var said = await Health();
            if (said?.Contains("\"healthy\"", StringComparison.Ordinal) == true) return;
            last = said ?? last;
        }
    }

    /// <summary>The end of its log.</summary>
    public string LastWords() => $"--- {name}\n{Words.Last(Log)}";

    public void Dispose()
    {
        if (IsRunning) Kill();
        process?.Dispose();
    }
}
