using NodaTime;
using Regulatory.Integration.Terminals.Gateway;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals.Gateway;

/// <summary>What a terminal, or whoever is none, may take of the gateway.</summary>
public sealed class LimitsSpec(GatewayServer server) : GatewaySpec(server)
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Fact]
    public async Task of_two_connections_with_one_phone_the_newer_one_stays()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var older = await gateway.Enter(1);
        using var newer = await gateway.Enter(1);
        (await older.Read()).ShouldBeNull();
        ((GeneralReply)await newer.Ask(RoadTerminal.At(Noon))).Result.ShouldBe(ReplyResult.Done);
        await Until.True(() => gateway.Gateway.Connections == 1, "the older connection is gone");
        gateway.Sessions.Count.ShouldBe(1);
        gateway.Counts["cut.replaced"].ShouldBe(1);
    }

    [Fact]
    public async Task who_has_not_authenticated_in_time_is_cut()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        await using var gateway = new GatewayAtWork(Database.AppConnection, time: time);
        using var stranger = await gateway.Connect("13800000000");
        using var known = await gateway.Enter(1);
        var end = stranger.Read();
        await Until.True(() => gateway.Gateway.Connections == 2, "both are there");
        await Until.True(() => { time.Advance(TimeSpan.FromSeconds(1)); return end.IsCompleted; }, "the stranger is cut");
        (await end).ShouldBeNull();
        gateway.Counts["cut.unauthenticated"].ShouldBe(1);
        gateway.Sessions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task who_is_silent_for_three_heartbeats_is_cut()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        await using var gateway = new GatewayAtWork(Database.AppConnection, time: time);
        using var silent = await gateway.Enter(1);
        using var alive = await gateway.Enter(2);
        var end = silent.Read();
        for (var second = 0; !end.IsCompleted; second += 10)
        {
            second.ShouldBeLessThan(1000);
            time.Advance(TimeSpan.FromSeconds(10));
            await alive.Ask(new EmptyMessage(EmptyMessage.Heartbeat));
        }
        (await end).ShouldBeNull();
        gateway.Counts["cut.idle"].ShouldBe(1);
        gateway.Sessions.IsOnline(SmallRegister.PhoneOf(2)).ShouldBeTrue();
    }

    [Fact]
    public async Task a_flood_of_bad_frames_is_cut_and_only_a_sample_of_it_kept()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection, new() { FaultsPerMinute = 100, SamplesPerMinute = 10 });
        using var terminal = await gateway.Enter(1);
        ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon))).Result.ShouldBe(ReplyResult.Done);
        var bad = terminal.Frame(RoadTerminal.At(Noon));
        bad[^2] ^= 1;
        await terminal.Write(Enumerable.Repeat(bad, 500).SelectMany(frame => frame).ToArray());
        (await terminal.Read()).ShouldBeNull();
        gateway.Counts["cut.flood"].ShouldBe(1);
        await Until.True(async () => await Ask<long>("select count(*) from telemetry.frame where fault = 'checksum'") == 10, "ten samples are kept");
        using var again = await gateway.Enter(1);
        ((GeneralReply)await again.Ask(new EmptyMessage(EmptyMessage.Heartbeat))).Result.ShouldBe(ReplyResult.Done);
    }

    [Fact]
    public async Task connections_that_come_and_go_leave_nothing_behind_but_what_was_sent()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        for (var round = 0; round < 30; round++)
        {
            // Ten at once; every second one says goodbye.
            await Task.WhenAll(Enumerable.Range(0, 10).Select(async number =>
            {
                using var terminal = await gateway.Enter(number);
                if (number % 2 == 0) await terminal.Ask(new EmptyMessage(EmptyMessage.Logout));
            }));
        }
        await Until.True(() => gateway.Gateway.Connections == 0, "all have gone");
        await Until.True(() => gateway.Gateway.Addresses == 0, "no address is remembered");
        gateway.Sessions.Count.ShouldBe(0);
        gateway.Sessions.Online.ShouldBeEmpty();
        gateway.Counts["connections"].ShouldBe(300);
        (await Ask<long>("select count(*) from telemetry.terminal")).ShouldBe(10);
    }

    [Fact]
    public async Task one_address_has_a_limited_number_of_connections_and_gets_them_back()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection, new() { ConnectionsPerAddress = 2 });
        using var first = await gateway.Enter(1);
        var second = await gateway.Enter(2);
        using (var third = await gateway.Connect(SmallRegister.PhoneOf(3))) (await third.Read()).ShouldBeNull();
        gateway.Counts["cut.address"].ShouldBe(1);
        second.Dispose();
        await Until.True(() => gateway.Gateway.Connections == 1, "the second has gone");
        using var fourth = await gateway.Enter(4);
    }

    [Fact]
    public async Task when_the_journal_cannot_store_terminals_are_made_to_wait_and_nothing_is_lost()
    {
        await using var gateway = new GatewayAtWork(
            Database.AppConnection, new() { InFlight = 8 }, journal: new JournalSettings(Queue: 16, BatchFrames: 4, BatchPositions: 4));
        using var terminal = await gateway.Enter(1);
        var other = await StandStill();
        const int many = 5_000;
        var sent = Task.Run(async () =>
        {
            for (var i = 0; i < many; i++) await terminal.Send(RoadTerminal.At(Noon + Duration.FromSeconds(i)));
        });
        await Until.True(() => gateway.Counts["pauses"] > 0, "the terminal is made to wait");
        // At most those in flight, and the one that waits.
        gateway.Counts["frames"].ShouldBeLessThanOrEqualTo(1 + 8 + 1);
        await other.DisposeAsync();
        for (var i = 0; i < many; i++) ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        await sent;
        (await gateway.Feed.Head()).ShouldBe(many);
    }

    [Fact]
    public async Task who_does_not_read_his_answers_is_not_read_either_and_is_cut_in_the_end()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        // The time runs ahead of a machine with much to do: until its answers fill every buffer, the deaf one must not pass for a silent one.
        await using var gateway = new GatewayAtWork(Database.AppConnection, new() { Idle = TimeSpan.FromDays(365) }, time);
        using var deaf = await gateway.Enter(1, receiveBuffer: 1024);
        using var stop = new CancellationTokenSource();
        var heartbeats = Enumerable.Range(0, 100).SelectMany(_ => deaf.Frame(new EmptyMessage(EmptyMessage.Heartbeat))).ToArray();
        var sending = Task.Run(async () =>
        {
            try
            {
                while (!stop.IsCancellationRequested) await deaf.Write(heartbeats);
            }
            catch (System.Net.Sockets.SocketException)
            {
                // Cut at last.
            }
        });
        await Until.True(() => { time.Advance(TimeSpan.FromSeconds(1)); return gateway.Counts["cut.unread"] == 1; }, "the deaf one is cut");
        await Until.True(() => gateway.Gateway.Connections == 0, "nothing of it is left");
        await stop.CancelAsync();
        await sending;
    }
}
