using NodaTime;
using Regulatory.Faults.Specs.Checks;
using Regulatory.Faults.Specs.Load;
using Regulatory.Faults.Specs.Processes;

namespace Regulatory.Faults.Specs;

/// <summary>
/// The clocks of hosts and database jump, forward and back, each by itself. Positions keep their order, time never goes back with them,
/// and a limit that passes takes effect once.
/// </summary>
public sealed class MovedClocksSpec(MovedClocksSpec.ClockedProvince clocked) : IClassFixture<MovedClocksSpec.ClockedProvince>
{
    /// <summary>A Monday morning in Guangzhou, with a published calendar around it.</summary>
    private static readonly Duration ToMonday = Instant.FromUtc(2026, 3, 2, 2, 0) - SystemClock.Instance.GetCurrentInstant();

    private readonly Province province = clocked.Province;
    private readonly MovableTime hostTime = clocked.HostTime, serverTime = clocked.ServerTime;

    [MovableTimeFact]
    public Task nothing_is_lost_or_done_twice_when_clocks_jump() => Rounds.Run(Fault.ClocksMoved, province, async round =>
    {
        for (var strike = 0; strike < 4; strike++)
        {
            var (host, server) = (Duration.FromHours(round.Random.Next(-240, 240)), Duration.FromHours(round.Random.Next(-240, 240)));
            hostTime.Move(ToMonday + host);
            serverTime.Move(ToMonday + server);
            await round.Until(async () => IsNow(await HostClock(), ToMonday + host), "the hosts' clock has jumped");
            await round.Until(async () => IsNow(await ServerClock(), ToMonday + server), "the database's clock has jumped");
            await round.Moment(15);
        }
        hostTime.Move(ToMonday);
        serverTime.Move(ToMonday);
    });

    [MovableTimeFact]
    public async Task a_limit_that_passes_takes_effect_once_although_the_host_that_looks_at_the_clock_is_killed()
    {
        var matters = Enumerable.Range(0, 10).Select(_ => new Matter()).ToList();
        foreach (var matter in matters) await province.Counter.Give(matter.Life().First(), new(1));
        await ReadModelCheck.UntilCaughtUp(province.Administrator);
        await using var turns = await Turns.Watch(province);
        await Eventually.True(turns.AreTaken, "every role is played");

        // Five working days pass at once, and with them whoever would have noticed.
        hostTime.Move(ToMonday + Duration.FromDays(14));
        var clock = await turns.Of("ledger.checkpoint clock:deadlines");
        var host = province.Hosts.Single(host => host.Name == clock.Host);
        host.Kill();
        var applications = matters.Select(matter => matter.Id.ToString()).ToHashSet();
        await Eventually.True(async () => applications.IsSubsetOf(await DeemedAccepted()), "the other host has looked at the clock");
        host.Start();
        await host.UntilHealthy();
        var other = province.Hosts.Single(other => other != host);
        other.Kill();
        await Eventually.True(async () => (await turns.Of(clock.Role)).Host == host.Name, "the first host looks at the clock again");
        other.Start();
        await province.UntilHealthy();

        (await DeemedAccepted()).ShouldBeUnique();
        hostTime.Move(ToMonday);
        (await province.Check()).ToString().ShouldBeEmpty();
    }

    private static bool IsNow(Instant clock, Duration off) =>
        Math.Abs((clock - SystemClock.Instance.GetCurrentInstant() - off).TotalMinutes) < 10;

    private async Task<Instant> HostClock()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(province.Hosts[0].Address, "/healthz"));
        return Instant.FromDateTimeOffset(answer.Headers.Date!.Value);
    }

    private async Task<Instant> ServerClock() => Instant.FromDateTimeUtc(await province.Ask<DateTime>("select clock_timestamp()"));

    private async Task<IReadOnlyList<string>> DeemedAccepted() =>
        [.. (await RecordedLedger.Read(province.Administrator)).Facts
            .Where(fact => fact.Type == "licensing.application.deemed-accepted.v1").Select(fact => fact.Key)];

    /// <summary>Hosts and a database whose clocks can be moved; none where they cannot.</summary>
    public sealed class ClockedProvince : IAsyncLifetime
    {
        private readonly string folder = Directory.CreateTempSubdirectory("regulatory-clocks-").FullName;

        internal MovableTime HostTime { get; private set; } = null!;

        internal MovableTime ServerTime { get; private set; } = null!;

        internal Province Province { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            (HostTime, ServerTime) = (new(Path.Combine(folder, "hosts")), new(Path.Combine(folder, "server")));
            if (!MovableTime.IsPossible) return;
            // The server's user reads its file too.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("755", 8));
            HostTime.Move(ToMonday);
            ServerTime.Move(ToMonday);
            Province = await Province.Start("clocks", new() { Environment = ServerTime.Environment }, HostTime);
        }

        public async Task DisposeAsync()
        {
            if (Province is not null) await Province.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
