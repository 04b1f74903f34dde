using NodaTime;
using Npgsql;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Specs.Terminals.Journal;

/// <summary>Terminals repeat what was not answered: it is answered then, and stored once.</summary>
public sealed class ExactlyOnceSpec(GatewayServer server) : GatewaySpec(server)
{
    /// <summary>Recent: on a day that has partitions of its own.</summary>
    private static readonly Instant Noon = Instant.FromUnixTimeSeconds(SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() - 7_200);

    [Fact]
    public async Task a_frame_that_is_sent_again_is_answered_again_and_stored_once()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var frame = terminal.Frame(RoadTerminal.At(Noon));
        for (var time = 0; time < 3; time++)
        {
            await terminal.Write(frame);
            ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        }
        await terminal.Write((byte[])[.. frame, .. frame]);
        await terminal.Next();
        await terminal.Next();
        await ShouldBeStored(frames: 1, positions: 1);
        gateway.Journal.Counts.RepeatedFrames.ShouldBe(4);
    }

    [Fact]
    public async Task a_frame_that_is_sent_again_after_reconnecting_is_stored_once()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        byte[] frame;
        using (var terminal = await gateway.Enter(1))
        {
            frame = terminal.Frame(RoadTerminal.At(Noon));
            await terminal.Write(frame);
            await terminal.Next();
        }
        using var again = await gateway.Enter(1);
        await again.Write(frame);
        ((GeneralReply)await again.Next()).Result.ShouldBe(ReplyResult.Done);
        await ShouldBeStored(frames: 1, positions: 1);
    }

    [Fact]
    public async Task a_frame_that_is_sent_again_to_another_host_after_many_others_is_stored_once()
    {
        var sent = new List<byte[]>();
        await using (var gateway = new GatewayAtWork(Database.AppConnection))
        {
            using var terminal = await gateway.Enter(1);
            for (var i = 0; i < 100; i++)
            {
                sent.Add(terminal.Frame(RoadTerminal.At(Noon + Duration.FromSeconds(i))));
                await terminal.Write(sent[^1]);
                await terminal.Next();
            }
        }
        await using var other = new GatewayAtWork(Database.AppConnection);
        using var again = await other.Enter(1);
        // New ones, so that nothing on this connection is expected to be a repetition any more; then all the old ones.
        again.Serial = 200;
        for (var i = 0; i < 100; i++) await again.Ask(RoadTerminal.At(Noon + Duration.FromMinutes(60) + Duration.FromSeconds(i)));
        foreach (var frame in sent)
        {
            await again.Write(frame);
            ((GeneralReply)await again.Next()).Result.ShouldBe(ReplyResult.Done);
        }
        await ShouldBeStored(frames: 200, positions: 200);
    }

    [Fact]
    public async Task what_the_memory_of_a_session_does_not_expect_the_indexes_refuse_and_it_is_stored_once()
    {
        await using var one = new GatewayAtWork(Database.AppConnection);
        await using var other = new GatewayAtWork(Database.AppConnection);
        using var here = await one.Enter(1);
        using var there = await other.Enter(1);
        // Past the frames that are looked up because the session is young.
        here.Serial = there.Serial = 100;
        for (var i = 0; i < 40; i++) await here.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(i)));
        there.Serial = 200;
        for (var i = 0; i < 40; i++) await there.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(100 + i)));
        // Ahead in serials and in time for both sessions, and sent on both.
        here.Serial = there.Serial = 1000;
        for (var i = 0; i < 20; i++)
        {
            await here.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(1000 + i)));
            await there.Ask(RoadTerminal.At(Noon + Duration.FromSeconds(1000 + i)));
        }
        await ShouldBeStored(frames: 100, positions: 100);
        other.Journal.Counts.RepeatedFrames.ShouldBe(20);
    }

    [Fact]
    public async Task a_heartbeat_of_another_connection_is_another_heartbeat()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        for (var reboot = 0; reboot < 2; reboot++)
        {
            using var terminal = await gateway.Enter(1);
            var heartbeat = terminal.Frame(new EmptyMessage(EmptyMessage.Heartbeat));
            await terminal.Write((byte[])[.. heartbeat, .. heartbeat]);
            await terminal.Next();
            await terminal.Next();
        }
        (await Ask<long>("select count(*) from telemetry.frame where message = 2")).ShouldBe(2);
        (await Ask<long>("select count(*) from telemetry.frame where message = 258")).ShouldBe(2);
    }

    [Fact]
    public async Task a_position_that_comes_in_a_batch_as_well_is_stored_once()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var track = Enumerable.Range(0, 10).Select(i => RoadTerminal.At(Noon + Duration.FromSeconds(i))).ToList();
        foreach (var report in track.Take(5)) await terminal.Ask(report);
        await terminal.Ask(new LocationBatch(1, [.. track.AsEnumerable().Reverse().Concat(track).Select(report => new BatchedLocation(report, default))]));
        await ShouldBeStored(frames: 6, positions: 10);
        gateway.Journal.Counts.RepeatedPositions.ShouldBe(15);
        (await gateway.Feed.Read(5)).ShouldAllBe(position => position.Marks == (PositionMarks.Batch | PositionMarks.BlindArea));
    }

    [Fact]
    public async Task of_one_moment_different_positions_are_all_kept_and_the_later_ones_marked()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using (var terminal = await gateway.Enter(1))
        {
            await terminal.Ask(RoadTerminal.At(Noon, east: 0));
            await terminal.Ask(RoadTerminal.At(Noon, east: 5));
        }
        using var again = await gateway.Enter(1);
        await again.Ask(new LocationBatch(0, [new(RoadTerminal.At(Noon, east: 9), default), new(RoadTerminal.At(Noon + Duration.FromSeconds(1)), default)]));
        (await gateway.Feed.Read(0)).Select(position => (position.Report.Longitude - 113_260_000, position.Marks.HasFlag(PositionMarks.Conflict)))
            .ShouldBe([(0, false), (5, true), (9, true), (0, false)]);
        gateway.Journal.Counts.Conflicts.ShouldBe(2);
    }

    [Fact]
    public async Task positions_of_a_wrong_clock_are_kept_once_too()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        Instant?[] times = [null, Instant.FromUtc(2099, 12, 31, 0, 0), Instant.FromUtc(2000, 1, 1, 0, 0), Noon];
        for (var round = 0; round < 2; round++)
            foreach (var time in times)
                ((GeneralReply)await terminal.Ask(RoadTerminal.At(Noon) with { At = time })).Result.ShouldBe(ReplyResult.Done);
        (await gateway.Feed.Read(0)).Select(position => position.Report.At).ShouldBe(times);
    }

    [Fact]
    public async Task when_sessions_of_the_database_end_in_the_middle_everything_answered_is_there_once()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < 2_000; i++) await terminal.Send(RoadTerminal.At(Noon + Duration.FromSeconds(i)));
        });
        for (var answered = 0; answered < 2_000; answered++)
        {
            ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
            if (answered % 300 == 150)
                await Ask<long>("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'regulatory_app' and datname = current_database()");
        }
        await sending;
        await ShouldBeStored(frames: 2_000, positions: 2_000);
    }

    [Fact]
    public async Task nobody_changes_what_is_stored()
    {
        await using (var gateway = new GatewayAtWork(Database.AppConnection))
        {
            using var terminal = await gateway.Enter(1);
            await terminal.Ask(RoadTerminal.At(Noon));
        }
        foreach (var statement in new[]
                 {
                     "update telemetry.position set speed = 0", "delete from telemetry.frame", "truncate telemetry.position",
                     "delete from telemetry.batch", "drop table telemetry.frame",
                 })
            (await Should.ThrowAsync<PostgresException>(Run(Database.App, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        foreach (var statement in new[] { "update telemetry.position set speed = 0", "delete from telemetry.frame", "truncate telemetry.position" })
            (await Should.ThrowAsync<PostgresException>(Run(Database.Deploy, statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task ShouldBeStored(int frames, int positions)
    {
        // Other frames than those that let the terminal in.
        (await Ask<long>("select count(*) from telemetry.frame where message <> 258")).ShouldBe(frames);
        (await Ask<long>("select count(*) from telemetry.position")).ShouldBe(positions);
        (await Ask<bool>("select count(*) = max(place) and min(place) = 1 from telemetry.position")).ShouldBeTrue("places have no gaps");
        (await Ask<bool>("select count(*) = max(number) and min(number) = 1 from telemetry.frame")).ShouldBeTrue("numbers have no gaps");
        (await Ask<long>("select count(*) from telemetry.position p left join telemetry.frame f on f.number = p.frame where f.number is null")).ShouldBe(0);
    }

    private static async Task Run(NpgsqlDataSource source, string sql)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
