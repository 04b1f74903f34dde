using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Supervision;
using Regulatory.Integration.Supervision.Cards;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>What comes so late that its points are no longer at hand: taken all the same, and at nobody's cost.</summary>
public sealed class SupervisionEngineSpec : IDisposable
{
    private const string Truck = "13900000001", Other = "13900000002";
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Nine = ChinaTime.At(Day, new(9, 0)), Evening = Nine + Duration.FromHours(12);

    private readonly List<StoredPosition> stored = [];
    private readonly List<LocalDate> read = [];
    private readonly List<object> given = [];
    private readonly SupervisionEngine engine;
    private readonly TaskCompletionSource begun = new();
    private Task reading = Task.CompletedTask;

    public SupervisionEngineSpec() => engine = new(
        new(
            (phone, _) => new(new WatchedVehicle(VehicleKey.Parse(phone == Truck ? "粤A12345/Yellow" : "粤A54321/Yellow"), SupervisionClass.Z)),
            (_, _) => new() { SpeedLimit = 80 }),
        AlarmParameterHistory.Of(Figures.Defaults, Day),
        (act, _) =>
        {
            lock (given) given.Add(act.Command);
            return Task.FromResult<ActOutcome>(new CommandIdReused(act.CommandId));
        },
        async (phone, day, until, _) =>
        {
            read.Add(day);
            var found = stored.Where(one => one.Phone == phone && one.Place <= until && one.Report.At >= ChinaTime.StartOf(day)).ToList();
            begun.TrySetResult();
            await reading;
            return found;
        },
        new NoCards(), NullLogger<SupervisionEngine>.Instance);

    public void Dispose() => engine.Dispose();

    [Fact]
    public async Task what_comes_late_is_read_again_when_time_is_looked_at_and_finds_what_it_is()
    {
        await ADayOfDriving();
        await Take(Truck, Nine + Duration.FromMinutes(30), 110, Evening);
        (read.Count, Speeding().Count).ShouldBe((0, 0));
        await engine.Advance(Evening, default);
        read.ShouldBe([Day]);
        Speeding().ShouldBe([Nine + Duration.FromMinutes(30)]);
    }

    [Fact]
    public async Task however_much_comes_late_a_track_is_read_once_in_ten_minutes_and_nothing_is_lost()
    {
        await ADayOfDriving();
        for (var seconds = 0; seconds < 600; seconds += 5)
        {
            // One more late position with every report, as a hostile terminal would.
            await Take(Truck, Nine + Duration.FromMinutes(30) + Duration.FromSeconds(seconds), 110, Evening + Duration.FromSeconds(seconds), count: 1);
            await engine.Advance(Evening + Duration.FromSeconds(seconds), default);
        }
        read.Count.ShouldBe(1);
        // Nothing more has to come for the rest to be taken.
        await engine.Advance(Evening + SupervisionEngine.BetweenRewinds, default);
        read.Count.ShouldBe(2);
        Speeding().ShouldHaveSingleItem();
        await engine.Advance(Evening + (2 * SupervisionEngine.BetweenRewinds), default);
        read.Count.ShouldBe(2);
    }

    [Fact]
    public async Task what_lies_further_back_than_the_longest_rule_looks_is_never_read_again()
    {
        await ADayOfDriving();
        await Take(Truck, Evening - Duration.FromDays(29), 110, Evening);
        await engine.Advance(Evening, default);
        await engine.Advance(Evening + Duration.FromHours(1), default);
        (read.Count, Speeding().Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task while_a_track_is_read_other_vehicles_go_on_and_what_comes_of_it_is_not_lost()
    {
        await ADayOfDriving();
        await Take(Truck, Nine + Duration.FromMinutes(30), 110, Evening);
        var go = new TaskCompletionSource();
        reading = go.Task;
        var advance = engine.Advance(Evening, default);
        await begun.Task;
        await Take(Other, Evening, 110, Evening + Duration.FromMinutes(2));
        await Take(Truck, Evening + Duration.FromMinutes(1), 110, Evening + Duration.FromMinutes(3));
        Speeding().ShouldBe([Evening, Evening + Duration.FromMinutes(1)]);
        go.SetResult();
        await advance;
        Speeding().ShouldBe([Evening, Evening + Duration.FromMinutes(1), Nine + Duration.FromMinutes(30)]);
        given.OfType<RecordEpisode>().ShouldNotContain(episode => episode.IsWithdrawn);
    }

    /// <summary>Twelve hours at 60 km/h, of which six are at hand.</summary>
    private Task ADayOfDriving() => Take(Truck, Nine, 60, Evening, count: 12 * 120, every: 30);

    /// <summary>Beginnings of the speeding alarms.</summary>
    private List<Instant> Speeding() => [.. given.OfType<RaiseAlarm>().Where(alarm => alarm.Code is AlarmCode.OS1 or AlarmCode.OS2 or AlarmCode.OS3).Select(alarm => alarm.StartedAt)];

    private async Task Take(string phone, Instant begin, int kmh, Instant received, int count = 13, int every = 5)
    {
        var batch = Enumerable.Range(0, count).Select(number =>
        {
            var at = begin + Duration.FromSeconds(number * every);
            // Where a vehicle is that always drives at 60 km/h, so that none of its positions is a jump: a metre is nine millionths of a degree.
            var north = (int)((at - Nine).TotalSeconds * 60 / 3.6 * 9);
            return new StoredPosition(
                stored.Count + 1 + number, phone, Edition.Jt2019, received, stored.Count + 1 + number, 0, PositionMarks.None,
                new(0, 3, 23_100_000 + (north % 1_000_000), 113_300_000, 20, (ushort)(kmh * 10), 0, at, []));
        }).ToList();
        stored.AddRange(batch);
        await engine.Take(batch, default);
    }
}
