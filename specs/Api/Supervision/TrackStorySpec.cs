using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Npgsql;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;
using static Regulatory.Api.Specs.Supervision.SupervisionHall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>From the positions of a truck to the alarms on the board, on a real ledger: episodes become facts, once, and late data revise them.</summary>
public sealed class TrackStorySpec : IAsyncLifetime
{
    /// <summary>Ignition on, and a fix.</summary>
    private const uint Driving = 0b11;

    private SupervisionHall hall = null!;
    private NpgsqlDataSource telemetry = null!;
    private long place;

    public async Task InitializeAsync()
    {
        hall = await SupervisionHall.Open("track-story");
        await TelemetrySchema.Migrate(hall.Database.Deploy);
        telemetry = NpgsqlDataSource.Create(hall.Database.AppConnection);
        await hall.Active();
    }

    public async Task DisposeAsync()
    {
        await telemetry.DisposeAsync();
        await hall.DisposeAsync();
    }

    [Fact]
    public async Task a_tanker_that_is_too_fast_is_one_alarm_however_often_its_track_is_evaluated()
    {
        var track = Track(hall.Clock.GetCurrentInstant() - Duration.FromMinutes(10), [.. Enumerable.Repeat(700, 6), .. Enumerable.Repeat(950, 12), .. Enumerable.Repeat(700, 18)]);
        using (var engine = Engine())
            foreach (var position in track) await engine.Take([position], default);
        (await Alarms()).ShouldBe("OSD Two False ended");
        (await Said()).ShouldContain("95.0 km/h");

        var head = await hall.Installation.Ledger.Head();
        using (var again = Engine()) await again.Take(track, default);
        (await hall.Installation.Ledger.Head()).ShouldBe(head, "what was found before is on record");
    }

    [Fact]
    public async Task a_tunnel_looks_like_silence_until_what_was_driven_in_it_comes_in()
    {
        var begin = hall.Clock.GetCurrentInstant() - Duration.FromMinutes(5);
        var track = Track(begin, Enumerable.Repeat(600, 180));
        using var engine = Engine();
        foreach (var position in track[..30]) await engine.Take([position], default);
        hall.Clock.Reset(begin + Duration.FromMinutes(28));
        await engine.Advance(hall.Clock.GetCurrentInstant(), default);
        (await Alarms()).ShouldBe("OFF Three False open");
        (await Offline()).ShouldBe("true");

        var late = track[30..].Select(position => position with { ReceivedAt = hall.Clock.GetCurrentInstant(), Marks = PositionMarks.BlindArea }).ToArray();
        hall.Clock.Reset(begin + Duration.FromMinutes(31));
        await engine.Take(late, default);
        (await Alarms()).ShouldBe("OFF Three True ended");
        (await Offline()).ShouldBe("false");
    }

    [Fact]
    public async Task a_terminal_that_speaks_for_no_vehicle_is_watched_by_nobody()
    {
        var track = Track(hall.Clock.GetCurrentInstant() - Duration.FromMinutes(10), Enumerable.Repeat(950, 30))
            .Select(position => position with { Phone = "13900000009" }).ToArray();
        using var engine = Engine();
        await engine.Take(track, default);
        engine.Standing.ShouldBe(new(place, track[^1].ReceivedAt, 0, 0));
    }

    /// <summary>A position every ten seconds, on the way north, each received a second later.</summary>
    /// <param name="speeds">0.1 km/h.</param>
    private StoredPosition[] Track(Instant begin, IEnumerable<int> speeds)
    {
        var latitude = 23_100_000;
        return
        [
            .. speeds.Select((speed, number) =>
            {
                // Metres in ten seconds are speed / 3.6; a metre is nine micro-degrees of latitude.
                latitude += speed * 10 / 36 * 9;
                var at = begin + Duration.FromSeconds(10 * number);
                return new StoredPosition(
                    ++place, Phone.ToString(), Edition.Jt2019, at + Duration.FromSeconds(1), place, 0, PositionMarks.None,
                    new(0, Driving, latitude, 113_300_000, 20, (ushort)speed, 0, at, []));
            }),
        ];
    }

    private SupervisionEngine Engine()
    {
        var feed = new PositionFeed(telemetry, new(hall.Database.AppConnection, TimeProvider.System));
        return hall.Installation.Supervision.NewEngine(
            hall.Installation.Executor, AlarmParameterHistory.Of(hall.Installation.Reference.Current.Figures, Day), feed, new NoCards(), hall.Clock,
            NullLogger<SupervisionEngine>.Instance);
    }

    /// <summary>Code, level, whether it is withdrawn and whether it has ended, of every alarm of the truck.</summary>
    private Task<string> Alarms() => hall.Asked(
        "alarm_docket",
        """
        select coalesce(string_agg(format('%s %s %s %s', code, level, initcap(is_withdrawn::text), case when ended_at is null then 'open' else 'ended' end), ', '
          order by started_at), '') from read.alarm_docket where vehicle = $1
        """,
        Truck);

    private Task<string> Said() => hall.Asked("alarm_docket", "select string_agg(reading, '; ') from read.alarm_docket where vehicle = $1", Truck);

    private Task<string> Offline() => hall.Asked("vehicle_file", "select (offline_since is not null)::text from read.vehicle_file where id = $1", Truck);
}
