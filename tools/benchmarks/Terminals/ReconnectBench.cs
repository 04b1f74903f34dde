using System.Diagnostics;
using System.Globalization;
using Regulatory.Integration.Specs.Terminals;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.Terminals;

/// <summary>Terminals that connect, authenticate, send a position and are gone, over and over: nothing of them may stay but what they sent.</summary>
internal static class ReconnectBench
{
    private const int Terminals = 200, AtOnce = 32;

    public static async Task<Report> Run(int reconnects)
    {
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"terminals ({reconnects:#,0} reconnects of {Terminals})"));
        using var server = new EmbeddedPostgres("bench-reconnects");
        await using var database = await LedgerDatabase.Create(server);
        await TelemetrySchema.Migrate(database.Deploy);
        await SmallRegister.Make(database.Administrator);
        await new SmallRegister(database.Administrator).EnterRegistered(Terminals);
        using var gateway = await GatewayProcess.Start(database.AppConnection);

        await Reconnect(gateway.Port, reconnects / 10);
        var early = await Quiet(gateway);
        var clock = Stopwatch.StartNew();
        await Reconnect(gateway.Port, reconnects - (reconnects / 10));
        report.Baseline("connected, authenticated, answered and gone", (reconnects - (reconnects / 10)) / clock.Elapsed.TotalSeconds, "connections/s");
        var late = await Quiet(gateway);
        report.AtMost("connections, sessions and addresses that are left", late.Held, 0, "held");
        report.Baseline("objects alive after a tenth of them", early.Heap / 1048576.0, "MB");
        report.AtMost("growth of objects alive from there", (late.Heap - early.Heap) / 1048576.0, 2, "MB");
        report.Baseline("memory of the gateway at most", late.Memory / 1048576.0, "MB");
        await using var count = database.Administrator.CreateCommand("select count(*) from telemetry.terminal");
        report.AtMost("terminals that the tables know", (long)(await count.ExecuteScalarAsync())!, Terminals, "terminals");
        return report;
    }

    private static async Task Reconnect(int port, int times)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            // Each has terminals of its own: one that came again before it had gone would rightly be taken for a copy.
            for (var own = worker; Interlocked.Increment(ref next) < times; own = own + AtOnce < Terminals ? own + AtOnce : worker)
            {
                var terminal = new LoadTerminal(own, batch: 1, window: 1);
                await terminal.Enter(port);
                await terminal.Round();
                terminal.Break();
            }
        })));
    }

    /// <summary>What the gateway says when it has seen all of them go, or no longer does.</summary>
    private static async Task<GatewayReport> Quiet(GatewayProcess gateway)
    {
        var report = await gateway.Report();
        for (var wait = 0; report.Held > 0 && wait < 50; wait++)
        {
            await Task.Delay(200);
            report = await gateway.Report();
        }
        return report;
    }
}
