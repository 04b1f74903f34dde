using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Regulatory.Ledger;
using Regulatory.Ledger.Sealing;
using Regulatory.Ledger.Verifying;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>Sealing all there is and verifying it, beside reading the same rows and throwing them away.</summary>
internal static class VerifyBench
{
    public static async Task Run(LedgerDatabase database, FactLedger ledger, Report report)
    {
        await Seal(database, ledger, report);
        foreach (var connections in new[] { 1, 2 })
            report.Baseline($"raw: COPY of the same rows to nowhere, {connections} {(connections == 1 ? "connection" : "connections")}", await Copy(database, await ledger.Head(), connections), "facts/s");
        var verifier = new LedgerVerifier(database.App);
        await verifier.Verify(new() { Since = long.MaxValue });
        var cost = Cost.Now(database.Server);
        var verified = await verifier.Verify(new());
        if (!verified.IsGreen) throw new InvalidOperationException($"The ledger does not verify: {verified.Findings[0].En}");
        report.AtLeast(
            string.Create(CultureInfo.InvariantCulture, $"ledger verify, {verified.Facts:N0} facts, {verified.Bytes / Math.Max(1, verified.Facts)} B a leaf"),
            verified.Facts / verified.Elapsed.TotalSeconds, 300_000, "facts/s");
        cost.Report(report, "ledger verify", Math.Max(1, verified.Facts), "fact");
    }

    private static async Task Seal(LedgerDatabase database, FactLedger ledger, Report report)
    {
        var folder = Path.Combine(database.Server.Folder, "sealing");
        var keys = SealingKeys.In(folder);
        if (keys.Current("bench/ledger", SignatureSuite.Ed25519) is null) keys.Make("bench/ledger", SignatureSuite.Ed25519);
        await using var turns = LockSessions.Of(database.AppConnection);
        var sealer = new Sealer(ledger, database.App, turns, keys, new() { FirstOrigin = "bench/ledger", Folder = folder });
        var tree = new TreeStore(database.App, HashSuite.Sha256);
        var (head, before) = (await ledger.Head(), (await tree.Latest())?.Size ?? 0);
        using var stop = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var running = sealer.Run(stop.Token);
        while (((await tree.Latest())?.Size ?? 0) < head)
        {
            if (sealer.Standing is { State: SealerState.Refused, Reason: var reason }) throw new InvalidOperationException($"The sealer refuses: {reason}");
            await Task.Delay(50);
        }
        if (head > before) report.Baseline("sealing, catching up", (head - before) / clock.Elapsed.TotalSeconds, "facts/s");
        await stop.CancelAsync();
        await running;
    }

    private static async Task<double> Copy(LedgerDatabase database, long head, int connections)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(part => Task.Run(async () =>
        {
            await using var connection = await database.App.OpenConnectionAsync();
            var (from, until) = ((head * part / connections) + 1, head * (part + 1) / connections);
            await using var rows = await connection.BeginRawBinaryCopyAsync(string.Create(
                CultureInfo.InvariantCulture, $"copy (select * from ledger.fact where position between {from} and {until} order by position) to stdout (format binary)"));
            var buffer = new byte[1 << 20];
            while (await rows.ReadAsync(buffer.AsMemory(), CancellationToken.None) > 0) { }
        })));
        return head / clock.Elapsed.TotalSeconds;
    }
}
