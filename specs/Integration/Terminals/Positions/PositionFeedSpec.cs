using System.Collections.Concurrent;
using NodaTime;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Specs.Terminals.Positions;

/// <summary>Positions are handed on in the order in which they were stored, from any place on.</summary>
public sealed class PositionFeedSpec(GatewayServer server) : GatewaySpec(server)
{
    /// <summary>Recent: on a day that has partitions of its own.</summary>
    private static readonly Instant Noon = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() - 7_200);

    [Fact]
    public async Task a_position_is_handed_on_as_it_was_reported()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1, Edition.Jt2019);
        var report = new Location(
            0x8000_0001, 0xC000_0003, -89_999_999, -179_999_999, -200, 65_535, 359, Noon,
            [new(0x01, new byte[] { 0, 0, 1, 2 }), new(0x31, new byte[] { 9 }), new(0x31, new byte[] { 8 })], new byte[] { 0x64, 0x47, 1 });
        await terminal.Ask(report);
        var stored = (await gateway.Feed.Read(0)).ShouldHaveSingleItem();
        stored.Edition.ShouldBe(Edition.Jt2019);
        stored.Phone.ShouldBe(SmallRegister.PhoneOf(1));
        Convert.ToHexString(stored.Report.Encode(Edition.Jt2019).Span).ShouldBe(Convert.ToHexString(report.Encode(Edition.Jt2019).Span));
        (stored.Report.Latitude, stored.Report.Altitude, stored.Report.Speed, stored.Report.At).ShouldBe((-89_999_999, (short)-200, (ushort)65_535, Noon));
    }

    [Fact]
    public async Task who_follows_gets_every_position_once_and_in_order_and_may_begin_anywhere()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        var (first, second) = (new Remembering(), new Remembering());
        using var stop = new CancellationTokenSource();
        var following = gateway.Feed.Follow(0, first, stop.Token);
        var terminals = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => gateway.Enter(number)));
        await Task.WhenAll(terminals.Select(async (terminal, number) =>
        {
            for (var i = 0; i < 50; i++) await terminal.Ask(RoadTerminal.At(Noon - Duration.FromDays(number % 3) + Duration.FromSeconds(i), east: number));
        }));
        await Until.True(() => first.Places.Count == 500, "all are handed on");
        first.Places.ShouldBe(Enumerable.Range(1, 500).Select(place => (long)place));
        var late = gateway.Feed.Follow(123, second, stop.Token);
        await Until.True(() => second.Places.Count == 377, "the rest is handed on");
        second.Places.First().ShouldBe(124);
        await stop.CancelAsync();
        await Task.WhenAll(following, late).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        foreach (var terminal in terminals) terminal.Dispose();
    }

    [Fact]
    public async Task another_process_is_woken_by_the_database()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        var signal = new PositionSignal(Database.AppConnection, new Regulatory.Specs.Support.ManualTime(DateTimeOffset.UnixEpoch));
        using var stop = new CancellationTokenSource();
        var listening = signal.Listen(stop.Token);
        var woken = signal.WaitBeyond(0, TimeSpan.FromHours(1), stop.Token);
        using var terminal = await gateway.Enter(1);
        await terminal.Ask(RoadTerminal.At(Noon));
        await woken;
        await stop.CancelAsync();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    private sealed class Remembering : IPositionConsumer
    {
        public ConcurrentQueue<long> Places { get; } = [];

        public ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation)
        {
            foreach (var position in positions) Places.Enqueue(position.Place);
            return ValueTask.CompletedTask;
        }
    }
}
