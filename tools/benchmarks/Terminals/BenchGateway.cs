using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Regulatory.Integration.Terminals.Positions;
using Regulatory.Integration.Specs.Terminals;

namespace Regulatory.Bench.Terminals;

/// <summary>What the gateway's own process says of itself.</summary>
/// <param name="P50">Milliseconds from the arrival of a frame until the consumer has its position; the median.</param>
/// <param name="Handed">Positions that the consumer has.</param>
/// <param name="Memory">Most bytes that the process had resident.</param>
/// <param name="Processor">Seconds of processor time.</param>
/// <param name="Heap">Bytes of objects that are alive.</param>
/// <param name="Held">Connections, sessions and addresses that it knows of.</param>
internal sealed record GatewayReport(
    double P50, double P99, long Handed, long Commits, long Frames, long Memory, double Processor, long Heap, int Held);

/// <summary>The gateway in a process of its own, so that its memory is its own; and a consumer that follows its positions.</summary>
internal static class BenchGateway
{
    public const string Verb = "terminal-gateway";

    /// <summary>The process's own side: serves until its input ends, and writes a report for every line.</summary>
    /// <param name="app">Connection string of the application role.</param>
    public static async Task Serve(string app)
    {
        await using var gateway = new GatewayAtWork(app, new() { ConnectionsPerAddress = 1_000_000, Connections = 1_000_000, Idle = TimeSpan.FromHours(1), BeforeAuthentication = TimeSpan.FromMinutes(10) });
        var delays = new Delays();
        using var stop = new CancellationTokenSource();
        var following = gateway.Feed.Follow(await gateway.Feed.Head(), delays, stop.Token);
        Console.WriteLine((await gateway.Address).Port.ToString(CultureInfo.InvariantCulture));
        while (await Console.In.ReadLineAsync() is not null)
        {
            using var self = Process.GetCurrentProcess();
            var (p50, p99, handed) = delays.Take();
            var counts = gateway.Journal.Counts;
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(new GatewayReport(
                p50, p99, handed, counts.Commits, counts.Frames, self.PeakWorkingSet64, self.TotalProcessorTime.TotalSeconds,
                GC.GetTotalMemory(forceFullCollection: true), gateway.Gateway.Connections + gateway.Sessions.Count + gateway.Gateway.Addresses)));
        }
        await stop.CancelAsync();
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>How long positions were on their way.</summary>
    private sealed class Delays : IPositionConsumer
    {
        private readonly ConcurrentQueue<double> all = [];
        private long handed;

        public ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation)
        {
            var now = SystemClock.Instance.GetCurrentInstant();
            // Of thousands of positions that come together, a few say as much as all of them.
            for (var i = 0; i < positions.Count; i += 16) all.Enqueue((now - positions[i].ReceivedAt).TotalMilliseconds);
            handed += positions.Count;
            return ValueTask.CompletedTask;
        }

        /// <summary>Those since the last time.</summary>
        public (double P50, double P99, long Handed) Take()
        {
            var taken = new List<double>();
            while (all.TryDequeue(out var delay)) taken.Add(delay);
            taken.Sort();
            return taken.Count == 0 ? (double.MaxValue, double.MaxValue, handed) : (taken[taken.Count / 2], taken[taken.Count * 99 / 100], handed);
        }
    }
}

/// <summary>The other side of that process.</summary>
internal sealed class GatewayProcess : IDisposable
{
    private readonly Process process;

    private GatewayProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    public static async Task<GatewayProcess> Start(string app)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(BenchGateway).Assembly.Location, BenchGateway.Verb, app])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        var port = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The gateway did not start.");
        return new(process, int.Parse(port, CultureInfo.InvariantCulture));
    }

    public async Task<GatewayReport> Report()
    {
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The gateway has ended.");
        return System.Text.Json.JsonSerializer.Deserialize<GatewayReport>(line)!;
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
