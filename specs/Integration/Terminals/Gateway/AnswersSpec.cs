using NodaTime;
using NodaTime.Testing;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Terminals.Gateway;

/// <summary>Every frame has one answer, and it has it when it is durable.</summary>
public sealed class AnswersSpec(GatewayServer server) : GatewaySpec(server)
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Theory]
    [InlineData(Edition.Jt2013)]
    [InlineData(Edition.Jt2019)]
    public async Task an_answer_names_the_frame_that_it_answers_in_the_terminals_own_edition(Edition edition)
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1, edition);
        terminal.Serial = 0x7FFF;
        await terminal.Send(RoadTerminal.At(Noon));
        var frame = (await terminal.Read())!;
        frame.Header.Phone.ShouldBe(terminal.Phone);
        frame.Header.Is2019.ShouldBe(edition is Edition.Jt2019);
        MessageTable.Read(frame, edition).Message.ShouldBe(new GeneralReply(true, 0x7FFF, Location.MessageId, ReplyResult.Done));
    }

    [Fact]
    public async Task nothing_is_answered_before_it_is_durable()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var other = await StandStill();
        await terminal.Send(RoadTerminal.At(Noon));
        await Until.True(() => gateway.Counts["frames"] == 2, "the frame has come");
        var answer = terminal.Read();
        (await Ask<long>("select count(*) from telemetry.position")).ShouldBe(0);
        answer.IsCompleted.ShouldBeFalse();
        await other.DisposeAsync();
        (await answer).ShouldNotBeNull();
        (await Ask<long>("select count(*) from telemetry.position")).ShouldBe(1);
    }

    [Fact]
    public async Task what_is_not_known_is_kept_and_answered_as_unsupported()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        await terminal.Write(terminal.Frame(0x0F01, [1, 2, 3]));
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Unsupported);
        await terminal.Write(FrameEncoder.Encode(terminal.HeaderOf(Location.MessageId) with { Encryption = 1 }, new byte[40]));
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Unsupported);
        await terminal.Write(terminal.Frame(GeneralReply.OfPlatform, [0, 0, 0, 0, 0]));
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Unsupported);
        (await Ask<string[]>("select array_agg(fault order by number) from telemetry.frame where fault is not null"))
            .ShouldBe(["unknown message", "encrypted", "unknown message"]);
    }

    [Fact]
    public async Task a_body_that_cannot_be_read_is_kept_with_the_reason()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        await terminal.Write(terminal.Frame(Location.MessageId, new byte[20]));
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.BadMessage);
        (await Ask<string>("select fault from telemetry.frame where message = 512")).ShouldBe("too short: 20 bytes");
        gateway.Counts["fault.body"].ShouldBe(1);
    }

    [Fact]
    public async Task a_broken_report_of_a_batch_costs_itself_only()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var batch = new LocationBatch(1, [new(RoadTerminal.At(Noon), default), new(null, new byte[9]), new(RoadTerminal.At(Noon + Duration.FromSeconds(9)), default)]);
        ((GeneralReply)await terminal.Ask(batch)).Result.ShouldBe(ReplyResult.Done);
        (await gateway.Feed.Head()).ShouldBe(2);
    }

    [Fact]
    public async Task an_answer_is_not_answered()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        await terminal.Send(new GeneralReply(false, 0, TextMessage.MessageId, ReplyResult.Done));
        ((GeneralReply)await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat))).ReplyId.ShouldBe(EmptyMessage.Heartbeat);
    }

    [Fact]
    public async Task a_terminal_of_2019_is_told_the_time()
    {
        var clock = new FakeClock(Noon);
        await using var gateway = new GatewayAtWork(Database.AppConnection, clock: clock);
        using var terminal = await gateway.Enter(1, Edition.Jt2019);
        (await terminal.Ask(new EmptyMessage(EmptyMessage.AskServerTime))).ShouldBe(new ServerTime(Noon));
    }

    [Fact]
    public async Task a_picture_in_parts_is_put_together_and_the_missing_part_asked_for()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        var clock = new FakeClock(Noon);
        await using var gateway = new GatewayAtWork(Database.AppConnection, new() { Idle = TimeSpan.FromHours(1) }, time, clock);
        using var terminal = await gateway.Enter(1);
        var picture = new MultimediaData(new(77, 0, 0, 1, 1), RoadTerminal.At(Noon), Enumerable.Range(0, 3000).Select(i => (byte)(i % 251)).ToArray());
        var header = terminal.HeaderOf(picture.Id);
        var parts = FrameEncoder.Split(header, picture.Encode(Edition.Jt2013).Span);
        parts.Count.ShouldBe(3);
        await terminal.Write(parts[2]);
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        await terminal.Write(parts[0]);
        ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);

        clock.AdvanceSeconds(11);
        var missing = terminal.Next();
        await Until.True(() => { time.Advance(TimeSpan.FromSeconds(1)); return missing.IsCompleted; }, "the missing part is asked for");
        var asked = (MissingParts)await missing;
        asked.FirstSerial.ShouldBe(header.Serial);
        asked.Numbers.ShouldBe([(ushort)2]);

        await terminal.Write(parts[1]);
        (await terminal.Next()).ShouldBeOfType<MultimediaReply>().Number.ShouldBe(77u);
        (await Ask<long>("select count(*) from telemetry.frame where message = 2049")).ShouldBe(3);
    }

    [Fact]
    public async Task a_batch_in_parts_is_stored_like_one_in_a_frame()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var batch = new LocationBatch(1, [.. Enumerable.Range(0, 60).Select(i => new BatchedLocation(RoadTerminal.At(Noon + Duration.FromSeconds(i)), default))]);
        var parts = FrameEncoder.Split(terminal.HeaderOf(batch.Id), batch.Encode(Edition.Jt2013).Span);
        foreach (var part in parts) await terminal.Write(part);
        for (var i = 0; i < parts.Count; i++) ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        (await gateway.Feed.Read(0)).Count.ShouldBe(60);
    }
}
