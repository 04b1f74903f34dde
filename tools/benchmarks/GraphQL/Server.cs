using System.Diagnostics;
using System.Globalization;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.GraphQL;

/// <summary>A program that answers HTTP on a port of this machine, in a process of its own; its output goes to a file.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>Starts a program and waits until it answers.</summary>
    /// <param name="name">Names its log, <c>.local/bench/NAME.log</c>.</param>
    /// <param name="arguments">Program and arguments; <c>{port}</c> stands for the port that it is to listen on.</param>
    /// <param name="path">What to ask it for; any answer will do.</param>
    public static async Task<Server> Start(
        string name, string folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, string path)
    {
        var port = EmbeddedPostgres.FreePort().ToString(CultureInfo.InvariantCulture);
        var log = Path.Combine(Repository.Root, ".local", "bench", $"{name}.log");
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        // The shell lends the file: what is measured must not pass its log through this program.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "sh", log, .. arguments.Select(Filled)]) { WorkingDirectory = folder };
        foreach (var (key, value) in environment) start.Environment[key] = Filled(value);
        var server = new Server(Process.Start(start)!, new($"http://127.0.0.1:{port}"));
        try
        {
            await server.Ready(path, log);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        string Filled(string text) => text.Replace("{port}", port, StringComparison.Ordinal);
    }

    /// <summary>Processor time that the process has taken so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task Ready(string path, string log)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (!process.HasExited && clock.Elapsed < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(100);
            }
            catch (HttpRequestException)
            {
                throw new InvalidOperationException($"It did not come up; {log} says:\n{string.Join('\n', File.ReadLines(log).TakeLast(20))}");
            }
        }
    }

    private void Kill(object? sender, EventArgs e)
    {
        if (!process.HasExited) process.Kill();
    }
}
