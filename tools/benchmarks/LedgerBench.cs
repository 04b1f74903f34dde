using System.Globalization;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>The ledger's appends and reads, beside what the same server does with the same rows and no ledger.</summary>
internal static class LedgerBench
{
    private static readonly string KeptFolder = Path.Combine(Repository.Root, ".local", "bench", "ledger");

    private const string Budget5Facts = "append, streams of 5 facts of 300 B";

    public static async Task<Report> Run(Settings settings)
    {
        using var server = new EmbeddedPostgres("bench", GroupCommit.Server with { Folder = settings.Keep ? KeptFolder : null });
        await using var database = settings.Keep ? await LedgerDatabase.Open(server, "bench") : await LedgerDatabase.Create(server);
        await using var ledger = new FactLedger(database.App);
        var report = new Report($"ledger ({settings.Seconds} s a figure)");
        if (settings.Facts is { } facts)
        {
            if (settings.Wants("growth")) await new LedgerGrowth(database, ledger, report).Run(facts);
            if (settings.Wants("verify")) await VerifyBench.Run(database, ledger, report);
            if (settings.Wants("commit")) await GroupCommit.Run(database, ledger, report, settings.Seconds);
            return report;
        }
        if (settings.Wants("usual")) await Usual(settings, database, ledger, report);
        if (settings.Wants("commit")) await GroupCommit.Run(database, ledger, report, settings.Seconds);
        return report;
    }

    private static async Task Usual(Settings settings, LedgerDatabase database, FactLedger ledger, Report report)
    {
        var raw = await RawBaseline.Create(database);
        report.Baseline("raw: COPY of the same rows, 10,000 a transaction", await raw.Copy(settings.Seconds), "facts/s");
        report.Baseline("raw: multi-row INSERT of the same rows, 1,000 a transaction", await raw.Insert(settings.Seconds), "facts/s");
        report.Baseline("raw: one row a transaction, 16 connections", (await raw.SingleRows(16, settings.Seconds)).PerSecond, "facts/s");
        var bare = await raw.SingleRows(1, settings.Seconds);
        report.Baseline("raw: one row a transaction, 1 connection, p50", bare.P50, "ms");

        var one = await NewStreams(ledger, 1, 1, settings.Seconds);
        report.AtMost("append, 1 caller, 1 fact, p50", one.P50, bare.P50 * 1.5, "ms");
        report.Baseline($"{Budget5Facts}, 1 caller", 5 * (await NewStreams(ledger, 1, 5, settings.Seconds)).PerSecond, "facts/s");
        report.AtLeast($"{Budget5Facts}, 16 callers", 5 * (await NewStreams(ledger, 16, 5, settings.Seconds)).PerSecond, 30_000, "facts/s");
        report.AtLeast($"{Budget5Facts}, 64 callers", 5 * (await NewStreams(ledger, 64, 5, settings.Seconds)).PerSecond, 50_000, "facts/s");
        report.Baseline($"{Budget5Facts}, 256 callers", 5 * (await NewStreams(ledger, 256, 5, settings.Seconds)).PerSecond, "facts/s");
        report.AtLeast("append of 1 fact to an existing stream, 16 callers", (await Existing(ledger, 16, settings.Seconds)).PerSecond, 10_000, "facts/s");
        report.AtLeast("fold of a 100-fact stream, 16 callers", (await Folds(ledger, settings.Seconds)).PerSecond, 5_000, "streams/s");
        report.Baseline("read everything in order, 1 reader", await ReadAll(ledger, settings.Seconds), "facts/s");
    }

    private static Task<Load> NewStreams(FactLedger ledger, int callers, int facts, int seconds)
    {
        var run = Guid.NewGuid().ToString("N");
        return Load.Of(callers, seconds, async (caller, call) => Check(await ledger.Append(
            Rows.Request(new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{caller}-{call}")), 0, facts))));
    }

    private static async Task<Load> Existing(FactLedger ledger, int callers, int seconds)
    {
        // Each caller goes round a hundred streams of its own, so that none ever conflicts.
        var versions = new long[callers, 100];
        var run = Guid.NewGuid().ToString("N");
        return await Load.Of(callers, seconds, async (caller, call) =>
        {
            var stream = new StreamName(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{caller}-{call % 100}"));
            Check(await ledger.Append(Rows.Request(stream, versions[caller, call % 100]++, 1)));
        });
    }

    private static async Task<Load> Folds(FactLedger ledger, int seconds)
    {
        var catalogue = new FactCatalogue(new FactCodec(), [new(Rows.Type, typeof(Rows.LicenceGranted))]);
        var run = Guid.NewGuid().ToString("N");
        for (var i = 0; i < 200; i++)
            Check(await ledger.Append(Rows.Request(new(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{i}")), 0, 100)));
        return await Load.Of(16, seconds, async (caller, call) =>
        {
            var stream = new StreamName(Rows.Kind, string.Create(CultureInfo.InvariantCulture, $"{run}-{(caller * 31 + call) % 200}"));
            var facts = await ledger.LoadContents(stream);
            var sum = facts.Sum(fact => ((Rows.LicenceGranted)catalogue.Decode(fact)).Number);
            if (sum != 99 * 100 / 2) throw new InvalidOperationException("The fold is wrong.");
        });
    }

    private static async Task<double> ReadAll(FactLedger ledger, int seconds)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var (position, read) = (0L, 0L);
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var facts = await ledger.ReadAll(position, 5_000);
            position = facts.IsEmpty ? 0 : facts[^1].Position;
            read += facts.Length;
        }
        return read / clock.Elapsed.TotalSeconds;
    }

    private static void Check(AppendOutcome outcome)
    {
        if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
    }
}
