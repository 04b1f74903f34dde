using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Hosting;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Fleets.Enrolment;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Truth;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Projections;
using Regulatory.Specs.Support;

namespace Regulatory.Bench;

/// <summary>
/// A simulated fleet over TCP into a host as it is shipped, a day in some minutes, the host's clock among them; the alarms on its board, read as an
/// officer reads them, beside the truth.
/// </summary>
internal static class FleetBench
{
    private const int Seed = 1, Speed = 180;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static async Task<Report> Run(Settings settings)
    {
        var vehicles = settings.Callers ?? 40;
        var graph = new RoadGraph(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);
        var journeys = Journey.Of(graph, vehicles, days: 1, Seed, Detection.FirstDay).ToList();
        using var server = new EmbeddedPostgres("bench-fleet");
        await using var database = await LedgerDatabase.Create(server);
        await ReadSchema.Migrate(database.Deploy);
        await TelemetrySchema.Migrate(database.Deploy);
        var clock = new LapsingClock(ChinaTime.StartOf(Detection.FirstDay));
        var folder = Directory.CreateTempSubdirectory("bench-fleet").FullName;
        await using var host = await RunningHost.Start(
            database, folder, builder => builder.Services.AddSingleton<IClock>(clock), "--roles=api,projections,terminals", "--Terminals:Port=0");
        await ReferenceSeeds.Load(host.Installation, Path.Combine(Repository.Root, "seeds"));
        using var office = new Office(host.Address);
        var registry = new Registry(office, Detection.FirstDay);
        await registry.Draw(graph, Console.Error.WriteLine, default);
        await registry.Enter([.. journeys.Select(one => one.Plan)], Console.Error.WriteLine, default);

        var counts = new FleetCounts();
        var run = new FleetRun(
            "127.0.0.1", (await host.Services.GetRequiredService<TerminalListener>().Bound).Port, clock.GetCurrentInstant(), Speed, counts, Habitude.Usual);
        clock.Lapse(Speed);
        var watch = Stopwatch.StartNew();
        await run.Run(journeys, ChinaTime.StartOf(Detection.FirstDay.PlusDays(1)), default);
        var took = watch.Elapsed.TotalSeconds;
        var found = await Settled(office);

        var report = new Report($"Fleet over TCP: {vehicles} vehicles, a day in {took:0} s, seed {Seed}");
        report.AtMost("vehicles not let in", run.OffTheRoad, 0, "vehicles");
        report.AtMost("frames that were refused", counts.Refused, 0, "frames");
        report.Baseline("frames acknowledged", counts.Acknowledged, "frames");
        report.Baseline("frames sent again", counts.Resent, "frames");
        report.Baseline("positions acknowledged", counts.Positions, "positions");
        // Drift informs and raises nothing; weighings are no business of terminals.
        var truth = journeys.SelectMany(one => one.Truth).Where(one => one.Code is not (AlarmCode.DRF or AlarmCode.OL)).ToList();
        foreach (var score in Detection.Score(truth, found))
        {
            if (score.RecallOfReports is { } shown) report.Baseline($"{score.Name}: recall of {score.Clear} that reports must show", shown * 100, "%");
            if (score.PrecisionOfReports is { } honest) report.Baseline($"{score.Name}: precision of {score.Found}", honest * 100, "%");
        }
        return report;
    }

    /// <summary>The alarms of the board, once there are no new ones for a while.</summary>
    private static async Task<IReadOnlyList<FoundEpisode>> Settled(Office office)
    {
        var known = await Board(office);
        while (true)
        {
            await Task.Delay(Quiet);
            var now = await Board(office);
            if (now.SequenceEqual(known)) return now;
            known = now;
        }
    }

    private static async Task<IReadOnlyList<FoundEpisode>> Board(Office office)
    {
        var (found, after) = (new List<FoundEpisode>(), default(string));
        do
        {
            var page = (await office.Ask(
                "supervisor-gz",
                """
                query($after: String) {
                  alarms(first: 100, after: $after, where: { isWithdrawn: { eq: false } }) {
                    nodes { code vehicle startedAt endedAt } pageInfo { hasNextPage endCursor }
                  }
                }
                """,
                new JsonObject { ["after"] = after }, default)).GetProperty("alarms");
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(Read));
            after = page.GetProperty("pageInfo") is var info && info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return found;
    }

    private static FoundEpisode Read(JsonElement alarm)
    {
        var from = InstantPattern.ExtendedIso.Parse(alarm.GetProperty("startedAt").GetString()!).Value;
        return new(
            VehicleKey.Parse(alarm.GetProperty("vehicle").GetString()!, CultureInfo.InvariantCulture),
            Enum.GetValues<AlarmCode>().First(code => code.Written() == alarm.GetProperty("code").GetString()),
            from, alarm.GetProperty("endedAt").GetString() is { } ended ? InstantPattern.ExtendedIso.Parse(ended).Value : from);
    }

    /// <summary>The host's clock: it stands until the fleet sets out, and then runs as fast as the fleet.</summary>
    private sealed class LapsingClock(Instant begin) : IClock
    {
        private readonly Stopwatch since = new();
        private int speed;

        public void Lapse(int times)
        {
            speed = times;
            since.Start();
        }

        public Instant GetCurrentInstant() => begin + (Duration.FromTimeSpan(since.Elapsed) * speed);
    }
}
