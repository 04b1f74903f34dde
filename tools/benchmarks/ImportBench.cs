using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Regulatory.Ledger;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>The import of migrated records, beside COPY of the same rows, and what it costs somebody who acts meanwhile.</summary>
internal static class ImportBench
{
    private const int FactsOfARecord = 5;
    private const int RecordsOfACall = 500;

    public static async Task<Report> Run(Settings settings)
    {
        using var server = new EmbeddedPostgres("bench");
        await using var database = await LedgerDatabase.Create(server);
        await using var ledger = new FactLedger(database.App);
        var report = new Report($"import ({settings.Seconds} s a figure)");
        var raw = await RawBaseline.Create(database);
        report.Baseline("raw: COPY of the same rows, 10,000 a transaction", await raw.Copy(settings.Seconds), "facts/s");
        await Import(ledger, settings.Seconds);
        var cost = Cost.Now(server);
        var imported = await Import(ledger, settings.Seconds);
        report.AtLeast("import of migrated facts, records of 5 facts of 300 B, 2,500 facts a call", imported.PerSecond, 100_000, "facts/s");
        cost.Report(report, "import of migrated facts", imported.Facts, "fact");

        using var stop = new CancellationTokenSource();
        var meanwhile = Acting(ledger, stop.Token);
        await Import(ledger, settings.Seconds);
        await stop.CancelAsync();
        report.AtMost("one who acts meanwhile, p99", (await meanwhile).P99, 100, "ms");
        return report;
    }

    private static async Task<(double PerSecond, long Facts)> Import(FactLedger ledger, int seconds)
    {
        var run = Guid.NewGuid().ToString("N");
        var clock = Stopwatch.StartNew();
        var facts = 0L;
        var calls = new int[2];
        await Task.WhenAll(Enumerable.Range(0, 2).Select(importer => Task.Run(async () =>
        {
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var call = calls[importer]++;
                var outcomes = await ledger.Import([.. Enumerable.Range(0, RecordsOfACall).Select(record => Rows.Request(
                    new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{importer}-{call}-{record}")), 0, FactsOfARecord))]);
                if (outcomes.Any(outcome => outcome is not Appended)) throw new InvalidOperationException("Not imported.");
                Interlocked.Add(ref facts, RecordsOfACall * FactsOfARecord);
            }
        })));
        return (facts / clock.Elapsed.TotalSeconds, facts);
    }

    private static async Task<Load> Acting(FactLedger ledger, CancellationToken stop)
    {
        var times = new List<double>();
        var run = Guid.NewGuid().ToString("N");
        while (!stop.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            var outcome = await ledger.Append(
                Rows.Request(new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{times.Count}")), 0, 1), CancellationToken.None);
            if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        times.Sort();
        return new(0, times[times.Count / 2], times[times.Count * 99 / 100]);
    }
}
