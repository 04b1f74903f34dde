using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Truth;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using FleetJourney = Regulatory.Fleets.Truth.Journey;
using static Regulatory.Api.Specs.Supervision.SupervisionHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>Vehicles of the simulated fleet over TCP at a host as it is shipped: what was acknowledged is stored, and what was done wrong is found.</summary>
public sealed class FleetOnTheRoadSpec : IAsyncLifetime
{
    private static readonly Duration Around = Duration.FromMinutes(15);
    private static readonly RoadGraph Roads = new(Cities.Read(Path.Combine(AppContext.BaseDirectory, "divisions.csv")), seed: 1);

    private readonly string folder = Directory.CreateTempSubdirectory("fleet-on-the-road").FullName;
    private SupervisionHall hall = null!;

    public async Task InitializeAsync()
    {
        hall = await SupervisionHall.Open("fleet-on-the-road");
        await TelemetrySchema.Migrate(hall.Database.Deploy);
    }

    public async Task DisposeAsync()
    {
        await hall.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task what_is_acknowledged_is_stored_and_an_antenna_that_is_cut_is_found()
    {
        var fleet = FleetJourney.Of(Roads, vehicles: 60, days: 1, seed: 1, Day)
            .Where(one => one.Plan.Class is SupervisionClass.W && one.Truth.Any(IsCut)).Take(2).ToList();
        fleet.Count.ShouldBe(2);
        foreach (var plan in fleet.Select(one => one.Plan)) await Enter(plan);
        hall.Clock.Reset(ChinaTime.StartOf(Day.PlusDays(1)));
        await using var host = await RunningHost.Start(
            hall.Database, folder, builder => builder.Services.AddSingleton<IClock>(hall.Clock), "--roles=terminals", "--Terminals:Port=0");
        var port = (await host.Services.GetRequiredService<TerminalListener>().Bound).Port;

        var (acknowledged, counts) = (new ConcurrentBag<(string, Location)>(), new FleetCounts());
        foreach (var one in fleet)
        {
            var cut = one.Truth.First(IsCut);
            var run = new FleetRun(
                "127.0.0.1", port, cut.From - Around, speed: 3600, counts, Habitude.Usual,
                (kit, spoken) => { foreach (var report in spoken.Reports) acknowledged.Add((kit.Phone.Value, report)); });
            await run.Run([one], cut.To + Around, default);
            run.OffTheRoad.ShouldBe(0);
        }
        (counts.Refused, counts.TurnedAway).ShouldBe((0, 0));
        counts.Acknowledged.ShouldBe(counts.Sent);
        var said = acknowledged.Select(one => (one.Item1, one.Item2.At!.Value, one.Item2.Latitude, one.Item2.Longitude)).Distinct().Order().ToList();
        said.Count.ShouldBeGreaterThan(50);
        (await Stored()).Distinct().Order().ShouldBe(said);

        foreach (var one in fleet) await Found(one);
    }

    /// <summary>Waits until the alarm is on the board: the watch over tracks follows what is stored.</summary>
    private async Task Found(FleetJourney journey)
    {
        var cut = journey.Truth.First(IsCut);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var started = await hall.Asked(
                "alarm_docket", "select coalesce(min(started_at)::text, '') from read.alarm_docket where vehicle = $1 and code = 'TMP'", journey.Plan.Vehicle);
            if (started.Length > 0) break;
            await Task.Delay(100, patience.Token);
        }
        var at = await hall.Asked(
            "alarm_docket",
            """
            select to_char(min(started_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from read.alarm_docket where vehicle = $1 and code = 'TMP'
            """,
            journey.Plan.Vehicle);
        var found = NodaTime.Text.InstantPattern.General.Parse(at).Value;
        found.ShouldBeInRange(cut.From, cut.From + Duration.FromSeconds(journey.Plan.Interval));
    }

    private async Task<List<(string, Instant, int, int)>> Stored()
    {
        await using var source = NpgsqlDataSource.Create(hall.Database.AppConnection);
        await using var ask = source.CreateCommand(
            "select phone, event_time, latitude, longitude from telemetry.position join telemetry.terminal on number = terminal");
        await using var rows = await ask.ExecuteReaderAsync();
        var stored = new List<(string, Instant, int, int)>();
        while (await rows.ReadAsync())
            stored.Add((rows.GetString(0), Instant.FromDateTimeUtc(rows.GetFieldValue<DateTime>(1)), rows.GetInt32(2), rows.GetInt32(3)));
        return stored;
    }

    private async Task Enter(VehiclePlan plan)
    {
        var kit = Kit.Of(plan);
        var protocol = kit.Edition switch
        {
            Edition.Jt2011 => TerminalProtocol.Jt808Of2011,
            Edition.Jt2013 => TerminalProtocol.Jt808Of2013,
            _ => TerminalProtocol.Jt808Of2019,
        };
        await hall.Give(new ApproveTerminalModel(Kit.Maker, kit.Model, "交运公告〔2025〕2号", new(2025, 1, 1)), Province);
        await hall.Accepted(Register(plan.Vehicle, Vin.Parse(Regulatory.Fleets.Lives.Papers.VinOf(plan))), Officer);
        await hall.Accepted(new EnterTerminal(kit.Phone, new(Kit.Maker, kit.Model, kit.Serial), protocol, Guangzhou), Officer);
        await hall.Accepted(new BindTerminal(plan.Vehicle, kit.Phone), Officer);
    }

    private static bool IsCut(TrueEpisode one) => one.Code is AlarmCode.TMP;
}
