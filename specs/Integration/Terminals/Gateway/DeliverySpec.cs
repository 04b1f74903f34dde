using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Gateway;

/// <summary>However the bytes come, and whatever stands between them, the same frames are kept.</summary>
public sealed class DeliverySpec(GatewayServer server) : GatewaySpec(server)
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task bytes_that_come_singly_or_all_at_once_are_the_same_positions(int together)
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var sent = Enumerable.Range(0, 40).Select(i => RoadTerminal.At(Noon + Duration.FromSeconds(i), east: i, items: new LocationItem(1, new byte[] { 0x7D, 0x7E, 0, (byte)i }))).ToList();
        var bytes = sent.SelectMany(terminal.Frame).ToArray();
        for (var at = 0; at < bytes.Length; at += together) await terminal.Write(bytes.AsMemory(at, Math.Min(together, bytes.Length - at)));
        for (var i = 0; i < sent.Count; i++) ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        var stored = await gateway.Feed.Read(0);
        stored.Select(position => (position.Report.At, position.Report.Longitude, Convert.ToHexString(position.Report.Items[0].Value.Span)))
            .ShouldBe(sent.Select(report => (report.At, report.Longitude, Convert.ToHexString(report.Items[0].Value.Span))));
    }

    [Fact]
    public async Task a_bad_frame_costs_itself_and_not_its_neighbours()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var random = new Random(20260302);
        var good = 0;
        var bytes = new List<byte>();
        for (var i = 0; i < 100; i++)
        {
            var frame = terminal.Frame(RoadTerminal.At(Noon + Duration.FromSeconds(i)));
            if (i % 3 == 1)
            {
                // A byte of the body that is no flag and becomes none: the checksum is wrong then.
                var at = random.Next(14, frame.Length - 3);
                frame[at] = (byte)(frame[at] is 0x30 ? 0x31 : 0x30);
            }
            else
            {
                good++;
            }
            bytes.AddRange(frame);
            if (i % 10 == 5) bytes.AddRange([1, 2, 3, 4]);
        }
        await terminal.Write(bytes.ToArray());
        for (var i = 0; i < good; i++) ((GeneralReply)await terminal.Next()).Result.ShouldBe(ReplyResult.Done);
        (await gateway.Feed.Head()).ShouldBe(good);
        (gateway.Counts["fault.checksum"] + gateway.Counts["fault.escape"] + gateway.Counts["fault.too short"] + gateway.Counts["fault.length"])
            .ShouldBe(100 - good + 10);
    }

    [Fact]
    public async Task what_was_no_frame_is_kept_with_the_reason_and_with_the_terminal_that_sent_it()
    {
        await using var gateway = new GatewayAtWork(Database.AppConnection);
        using var terminal = await gateway.Enter(1);
        var frame = terminal.Frame(RoadTerminal.At(Noon));
        frame[^2] ^= 1;
        await terminal.Write(frame);
        await terminal.Ask(new EmptyMessage(EmptyMessage.Heartbeat));
        (await Ask<string>("select fault from telemetry.frame where fault is not null and terminal is not null")).ShouldBe("checksum");
        Convert.ToHexString(await Ask<byte[]>("select bytes from telemetry.frame where fault is not null")).ShouldContain(Convert.ToHexString(frame.AsSpan(1..^1)));
    }
}
