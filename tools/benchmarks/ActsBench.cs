using System.Globalization;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Specs.Acts;
using Regulatory.Ledger;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Bench;

/// <summary>
/// Whole acts: a clerk corrects trivial errors at the window, on applications that were submitted before. Each act loads the
/// application, gathers what the law asks for, decides, and is recorded; the reference data are those of the product.
/// </summary>
internal static class ActsBench
{
    private const int Callers = 16;
    private const int Living = 100;
    private const int Submitted = 20_000;

    public static async Task<Report> Run(Settings settings)
    {
        using var server = new OfficeServer();
        await using var office = await Office.Open(server);
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"acts ({settings.Seconds} s a figure)"));
        var raw = await RawBaseline.Create(office.Database);
        report.Baseline($"raw: one row a transaction, {Callers} connections", (await raw.SingleRows(Callers, settings.Seconds)).PerSecond, "rows/s");

        var ids = new ApplicationId[Submitted];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; i < ids.Length; i += Callers)
                await Office.Accepted(office.Do(Office.Clerk, Office.Application(ids[i] = new(Guid.CreateVersion7()))));
        })));
        report.Baseline($"submission of an application, {Callers} callers, to prepare", ids.Length / clock.Elapsed.TotalSeconds, "acts/s");

        // The living hundred of each caller, round and round: their states stay in the cache.
        report.AtLeast($"one act on an existing application, {Callers} callers", (await Load.Of(Callers, settings.Seconds, (caller, call) =>
            Correct(office.Executor, ids[caller * Living + call % Living], call))).PerSecond, 8_000, "acts/s");

        // Every act on an application that its executor has not seen yet: the stream is read and folded. One round, one executor.
        var rest = Submitted - Callers * Living;
        var executors = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => office.NewExecutor()));
        var next = -1;
        report.Baseline($"the same where the application must be read first, {Callers} callers", (await Load.Of(Callers, settings.Seconds, (_, call) =>
        {
            var turn = Interlocked.Increment(ref next);
            return Correct(executors[turn / rest], ids[Callers * Living + turn % rest], turn);
        })).PerSecond, "acts/s");
        var copy = await office.Ledger.LoadStream(new("licensing.application", ids[^1].ToString()));
        var sample = copy[^1];
        report.Baseline($"the last of these facts by itself, appended without deciding, {Callers} callers", (await Load.Of(Callers, settings.Seconds, async (caller, call) =>
        {
            var outcome = await office.Ledger.Append(new(
                Guid.CreateVersion7(), "bench", "0",
                [new(new("bench", string.Create(CultureInfo.InvariantCulture, $"{caller}-{call % Living}")), StreamAppend.AnyVersion, [new(sample.Type, sample.Data)])],
                [], CommandOutcome.Accepted, sample.Envelope));
            if (outcome is not Appended) throw new InvalidOperationException($"Not appended: {outcome}");
        })).PerSecond, "facts/s");
        return report;
    }

    /// <summary>Another material each time, so that every act records a fact.</summary>
    private static async Task Correct(Executor executor, ApplicationId application, int call)
    {
        var command = new AllowOnSpotCorrection(application, string.Create(CultureInfo.InvariantCulture, $"material-{call}"), "改正错字");
        var outcome = await executor.Execute(new Act(command, Guid.CreateVersion7(), Office.Clerk));
        if (outcome is not ActAccepted) throw new InvalidOperationException($"Not accepted: {outcome}");
    }
}
