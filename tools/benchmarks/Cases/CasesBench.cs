using System.Globalization;
using Regulatory.Specs.Support;

namespace Regulatory.Bench.Cases;

/// <summary>
/// Penalty cases through their whole life by the acts of the product, by themselves and with every read model and the processes across
/// departments following; beside them the same numbers of facts as plain transactions.
/// </summary>
internal static class CasesBench
{
    private const int UsualCallers = 32;
    private const double Budget = 200;

    /// <summary>How much longer the warming up lasts than the measurement.</summary>
    private const int WarmUp = 4;

    // As an installation would have it, and the same for the baseline.
    private static readonly PostgresOptions ServerSettings = new() { Settings = ["shared_buffers=1GB", "max_wal_size=4GB"] };

    public static async Task<Report> Run(Settings settings)
    {
        var callers = settings.Callers ?? UsualCallers;
        using var server = new EmbeddedPostgres("bench", ServerSettings);
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"cases ({settings.Seconds} s a figure, {callers} callers)"));
        var lives = await Sample(server, report);
        await using (var database = await LedgerDatabase.Create(server))
        {
            var raw = await RawBaseline.Create(database);
            report.Spread($"raw: the facts of a case, an act a transaction, {callers} connections", await raw.Transactions(callers, settings.Seconds, lives), "cases/s");
        }
        if (settings.Wants("acts")) await Alone(server, report, callers, settings.Seconds);
        if (settings.Wants("following")) await Followed(server, report, callers, settings.Seconds);
        return report;
    }

    /// <summary>Leads one case of each kind, alone.</summary>
    /// <returns>For each case how many facts each of its acts recorded.</returns>
    private static async Task<int[][]> Sample(EmbeddedPostgres server, Report report)
    {
        await using var office = await CaseOffice.Open(server);
        var lives = new int[CaseLife.Kinds][];
        var head = await office.Installation.Ledger.Head();
        for (var kind = 0; kind < lives.Length; kind++)
        {
            var life = office.NextLife();
            lives[kind] = new int[life.Length];
            for (var i = 0; i < life.Length; i++)
            {
                var position = (await office.Do(life[i], i)).Position;
                (lives[kind][i], head) = ((int)(position - head), position);
            }
        }
        report.Baseline("a case, on average", lives.Average(life => life.Length), "acts");
        report.Baseline("a case, on average", lives.Average(life => life.Sum()), "facts");
        return lives;
    }

    private static async Task Alone(EmbeddedPostgres server, Report report, int callers, int seconds)
    {
        await using var office = await CaseOffice.Open(server);
        await Measure(server, office, report, "cases from the lead to the archive", callers, seconds, eachAct: true);
    }

    private static async Task Followed(EmbeddedPostgres server, Report report, int callers, int seconds)
    {
        const string work = "the same while read models and processes follow";
        await using var office = await CaseOffice.Open(server);
        await using var followers = await Followers.Begin(office);
        await Measure(server, office, report, work, callers, seconds, eachAct: false);
        var lag = await followers.Lag();
        report.Baseline("at the end the last of the read models is behind by", lag.ReadModels, "facts");
        report.Baseline("at the end the processes are behind by", lag.Processes, "facts");
        var (models, processes) = await followers.CatchUp();
        report.Baseline("the last of the read models has caught up after", models.TotalSeconds, "s");
        report.Baseline("the processes have caught up after", processes.TotalSeconds, "s");
    }

    private static async Task Measure(
        EmbeddedPostgres server, CaseOffice office, Report report, string work, int callers, int seconds, bool eachAct)
    {
        // So long before to warm up: there is much code in the life of a case, and a host runs for months.
        await LivesLived.By(office, callers, seconds * WarmUp);
        GC.Collect();
        var cost = Cost.Now(server);
        var lived = await LivesLived.By(office, callers, seconds);
        report.AtLeast(work, lived.Cases / lived.Seconds, Budget, "cases/s");
        report.Baseline(work, lived.ActCount / lived.Seconds, "acts/s");
        report.Baseline($"{work}, all that is recorded", lived.Facts / lived.Seconds, "facts/s");
        report.Spread($"{work}, any act", lived.Of(lived.Acts.Keys), "acts/s");
        cost.Report(report, work, lived.Cases, "case");
        if (!eachAct) return;
        foreach (var act in lived.Acts.Keys) report.Spread(act, lived.Of([act]), "acts/s");
    }
}
