using System.CommandLine;
using System.Globalization;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Fleets.Enrolment;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Protocol;
using Regulatory.Fleets.Truth;
using Spectre.Console;

namespace Regulatory.Fleets.Commands;

/// <summary>Lets a fleet dial in at a gateway and send, in time or faster.</summary>
internal static class DriveCommand
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(30);

    public static RootCommand Make()
    {
        var fleet = new FleetOptions();
        var host = new Option<string>("--host") { Description = "The gateway of terminals. 终端网关。", DefaultValueFactory = _ => "127.0.0.1:7611" };
        var speed = new Option<int>("--speed")
        {
            Description = "Seconds of event time in one second; above 1 the days before today are told. 时间倍速。", DefaultValueFactory = _ => 1,
        };
        var now = new Option<bool>("--now") { Description = "Everybody sets out now, whatever the hour. 立即发车。" };
        var enrol = new Option<string?>("--enrol") { Description = "First enters the fleet at this host, with its development accounts. 先登记车队。" };
        var command = new RootCommand("A simulated fleet with known misdeeds dials in at a gateway and drives. 模拟车队接入网关行驶。") { host, speed, now, enrol };
        fleet.AddTo(command);
        FleetOptions.Within(speed, 1, 3600);
        host.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (token.Value.Split(':') is not [{ Length: > 0 }, var port]
                || !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                result.AddError("--host is a name and a port, 127.0.0.1:7611.");
        });
        enrol.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Uri.TryCreate(token.Value, UriKind.Absolute, out _)) result.AddError("--enrol is an address, http://localhost:5080.");
        });
        command.SetAction((parsed, stop) => Drive(
            new(parsed.GetValue(fleet.Vehicles), parsed.GetValue(fleet.Days), parsed.GetValue(fleet.Seed), parsed.GetValue(fleet.Out)?.FullName),
            parsed.GetValue(host)!, parsed.GetValue(speed), parsed.GetValue(now), parsed.GetValue(enrol) is { } address ? new Uri(address) : null, stop));
        return command;
    }

    private static async Task<int> Drive(Wanted wanted, string host, int speed, bool now, Uri? enrol, CancellationToken stop)
    {
        var graph = FleetOptions.Roads();
        using var office = enrol is null ? null : new Office(enrol);
        var registry = office is null ? null : new Registry(office, ChinaTime.DayOf(SystemClock.Instance.GetCurrentInstant()));
        if (registry is not null)
        {
            IReadOnlyList<VehiclePlan> fleet = [.. VehiclePlan.Fleet(wanted.Vehicles, wanted.Seed, graph)];
            await registry.Draw(graph, Tell, stop);
            await registry.Enter(fleet, Tell, stop);
            await registry.Qualify(fleet, stop);
        }

        var moment = SystemClock.Instance.GetCurrentInstant();
        var today = ChinaTime.DayOf(moment);
        // Time that is lapsed ends no later than today began: no terminal speaks of what is still to come.
        var first = speed == 1 ? today : today.PlusDays(-wanted.Days);
        var begin = speed == 1 ? moment : ChinaTime.StartOf(first);
        var until = ChinaTime.StartOf(first.PlusDays(wanted.Days));
        int? wakes = now && speed == 1 ? (int)(moment - ChinaTime.StartOf(today)).TotalSeconds : null;
        var journeys = new List<Journey>();
        using (var files = wanted.Out is null ? null : new TrackFiles(wanted.Out))
            foreach (var journey in Journey.Of(graph, wanted.Vehicles, wanted.Days, wanted.Seed, first, wakes))
            {
                files?.Write(journey);
                journeys.Add(journey);
            }
        Tell($"{journeys.Count} vehicles, {journeys.Sum(one => one.Truth.Count(truth => truth.Happened))} misdeeds to come. 车辆 {journeys.Count} 台。");

        var counts = new FleetCounts();
        var (name, port) = (host.Split(':')[0], int.Parse(host.Split(':')[1], CultureInfo.InvariantCulture));
        var run = new FleetRun(name, port, begin, speed, counts, Habitude.Usual);
        try
        {
            // Certificates are issued once terminals are seen; for those that never were there is nothing to wait for.
            using var driven = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var certified = registry?.Certify(journeys, Tell, driven.Token) ?? Task.CompletedTask;
            await Watch(run.Run(journeys, until, stop), run, counts, begin, until, stop);
            await driven.CancelAsync();
            if (await Task.WhenAny(certified) is { IsCanceled: false } ended) await ended;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped by whoever started it: what was sent until then is told.
        }
        Summary(run, counts);
        return run.OffTheRoad == 0 ? 0 : 1;
    }

    private static void Tell(string line) => AnsiConsole.MarkupLineInterpolated($"{line}");

    private static async Task Watch(Task work, FleetRun run, FleetCounts counts, Instant begin, Instant until, CancellationToken stop)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive)
        {
            while (await Task.WhenAny(work, Task.Delay(BetweenLines, stop)) != work) Line(run, counts);
            await work;
            return;
        }
        await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("driving 行驶中", maxValue: (until - begin).TotalSeconds);
                while (await Task.WhenAny(work, Task.Delay(500, stop)) != work)
                {
                    bar.Value = (run.Now - begin).TotalSeconds;
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{ChinaTime.DayOf(run.Now):uuuu-MM-dd} {counts.Acknowledged:N0} frames, {counts.Positions:N0} positions");
                }
                await work;
                bar.Value = bar.MaxValue;
            });
    }

    private static void Line(FleetRun run, FleetCounts counts) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Now}: sent {counts.Sent}, acknowledged {counts.Acknowledged}, resent {counts.Resent}, refused {counts.Refused}, positions {counts.Positions}"));

    private static void Summary(FleetRun run, FleetCounts counts)
    {
        var table = new Table().AddColumns("", "");
        foreach (var (what, count) in new (string, long)[]
                 {
                     ("connections 连接", counts.Connections), ("frames sent 发送", counts.Sent), ("acknowledged 应答", counts.Acknowledged),
                     ("sent again 重发", counts.Resent), ("refused 拒收", counts.Refused), ("positions acknowledged 定位", counts.Positions),
                     ("registrations and codes turned away 注册或鉴权被拒", counts.TurnedAway), ("orders answered 指令", counts.Orders),
                     ("vehicles not let in 未接入车辆", run.OffTheRoad),
                 })
            table.AddRow(what, count.ToString("N0", CultureInfo.InvariantCulture));
        AnsiConsole.Write(table);
    }

    private sealed record Wanted(int Vehicles, int Days, int Seed, string? Out);
}
