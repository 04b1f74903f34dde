using System.Buffers;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

public sealed class FrameCutterSpec
{
    private static readonly byte[] First = SampleMessages.Frame(new EmptyMessage(EmptyMessage.Heartbeat), 1, Edition.Jt2013);
    private static readonly byte[] Second = SampleMessages.Frame(SampleMessages.Location, 2, Edition.Jt2019);

    /// <summary>Bytes, and what must come of them: serials of frames, names of faults.</summary>
    public static TheoryData<string, byte[], string> Streams => new()
    {
        { "one frame", First, "1" },
        { "two frames back to back", [.. First, .. Second], "1 2" },
        { "two frames with one flag between them", [.. First, .. Second[1..]], "1 2" },
        { "flags in a row", [0x7E, 0x7E, .. First, 0x7E, 0x7E, 0x7E, .. Second, 0x7E], "1 2" },
        { "garbage before the first flag", [0x24, 0x24, .. First, .. Second], "Garbage 1 2" },
        { "a frame whose end flag was lost", [.. First[..^1], .. Second], "1 2" },
        { "a frame that breaks off", [.. First[..7], .. Second], "TooShort 2" },
        { "a checksum that is wrong", [.. Flipped(First, 3), .. Second], "Checksum 2" },
        { "a body shorter than declared", [.. Shortened(), .. Second], "Length 2" },
        { "an escape that is none", [0x7E, 0x02, 0x00, 0x7D, 0x03, 0x7E, .. Second], "Escape 2" },
        { "a flag within a frame", [.. First[..6], 0x7E, .. First[6..], .. Second], "TooShort TooShort 2" },
        { "a frame of another framing", [0xE7, 0x02, 0x00, 0xE7, .. Second], "ForeignFraming 2" },
        { "a text in brackets", [.. "(974,1,001,BASE)"u8, .. Second], "ForeignFraming 2" },
        { "a text in brackets between frames", [.. First, .. "(974,1,001,BASE)"u8, .. Second], "1 ForeignFraming 2" },
        { "no end for longer than any frame", [0x7E, .. new byte[3000], .. Second], "TooLong 2" },
        { "no beginning for longer than any frame", [.. Enumerable.Repeat((byte)0x55, 5000), .. Second], "Garbage 2" },
    };

    [Theory, MemberData(nameof(Streams))]
    public void the_good_neighbours_of_damage_survive(string name, byte[] bytes, string expected)
    {
        name.ShouldNotBeEmpty();
        foreach (var delivery in Ways(bytes)) Told(delivery).ShouldBe(expected);
    }

    [Fact]
    public void every_own_frame_is_cut_the_same_however_it_is_delivered()
    {
        byte[] bytes = [.. SampleMessages.Frames().SelectMany(frame => frame)];
        var whole = Delivery.Of(bytes, left => left);
        whole.Counts.Total.ShouldBe(0);
        whole.Frames.Count().ShouldBe(SampleMessages.Frames().Count());
        foreach (var delivery in Ways(bytes)) delivery.Cuts.Select(cut => (cut.Wire, cut.Fault)).ShouldBe(whole.Cuts.Select(cut => (cut.Wire, cut.Fault)));
    }

    [Fact]
    public void a_raw_escape_mark_before_the_end_flag_is_taken_for_itself()
    {
        // The serial is chosen so that the checksum is 7D.
        var frame = Enumerable.Range(0, 256)
            .Select(serial => FrameEncoder.Encode(SampleMessages.Header(0x0002, (ushort)serial, Edition.Jt2013), []))
            .First(wire => wire[^3] == 0x7D && wire[^2] == 0x01);
        byte[] raw = [.. frame[..^3], 0x7D, 0x7E];
        Delivery.Of(raw, left => left).Frames.ShouldHaveSingleItem().Header.Id.ShouldBe((ushort)0x0002);
        Delivery.Of(raw, _ => 1).Frames.ShouldHaveSingleItem();
    }

    [Fact]
    public void half_a_frame_is_kept_and_no_more_than_the_longest_frame_ever_is()
    {
        var delivery = Delivery.Of([.. First, .. Second[..20]], left => left);
        delivery.Held.ShouldBe(20);
        delivery.Receive(Second.AsSpan(20));
        delivery.Held.ShouldBe(0);
        delivery.Frames.Count().ShouldBe(2);
        for (var i = 0; i < 10_000; i++)
        {
            delivery.Receive([0x55]);
            delivery.Held.ShouldBeLessThanOrEqualTo(FrameCutter.LongestSegment + 1);
        }
    }

    [Fact]
    public void flags_alone_are_neither_frames_nor_faults()
    {
        var delivery = Delivery.Of(Enumerable.Repeat((byte)0x7E, 500).ToArray(), _ => 7);
        delivery.Cuts.ShouldBeEmpty();
        delivery.Held.ShouldBe(1);
    }

    [Fact]
    public void the_longest_frame_with_every_byte_escaped_is_cut()
    {
        byte[] body = [.. Enumerable.Repeat((byte)0x7E, Header.LongestBody)];
        var header = SampleMessages.Header(0x0801, 1, Edition.Jt2019) with { Part = new(2, 1) };
        var frame = Delivery.Of(FrameEncoder.Encode(header, body), _ => 100).Frames.ShouldHaveSingleItem();
        frame.Body.ToArray().ShouldBe(body);
        frame.Header.Part.ShouldBe(new Part(2, 1));
    }

    [Fact]
    public void a_flagged_header_of_2013_is_told_by_the_length_that_fits()
    {
        var forced = SampleMessages.Header(0x0200, 5, Edition.Jt2013) with { Flagged = true };
        var read = Frame.Read(FrameEncoder.Encode(forced, SampleMessages.Location.Encode(Edition.Jt2013).Span), out var fault);
        fault.ShouldBe(FrameFault.None);
        read!.Header.ShouldBe(forced);
        read.Header.Is2019.ShouldBeFalse();
    }

    [Fact]
    public void an_answer_has_the_form_of_the_frame_that_it_answers()
    {
        foreach (var edition in Enum.GetValues<Edition>())
        {
            var asked = SampleMessages.Header(0x0801, 9, edition) with { Part = new(3, 2), Encryption = 1 };
            var answer = asked.Answer(GeneralReply.OfPlatform, 17);
            answer.ShouldBe(SampleMessages.Header(GeneralReply.OfPlatform, 17, edition));
            GeneralReply.To(asked, ReplyResult.Unsupported).ShouldBe(new GeneralReply(true, 9, 0x0801, ReplyResult.Unsupported));
        }
    }

    [Fact]
    public void counts_are_kept_by_reason()
    {
        var delivery = Delivery.Of([0x24, .. First, .. Flipped(First, 3), .. Flipped(First, 4), .. Second], left => left);
        delivery.Counts.Frames.ShouldBe(2);
        delivery.Counts[FrameFault.Garbage].ShouldBe(1);
        delivery.Counts[FrameFault.Checksum].ShouldBe(2);
        delivery.Counts.Total.ShouldBe(3);
    }

    internal static IEnumerable<Delivery> Ways(byte[] bytes)
    {
        yield return Delivery.Of(bytes, left => left);
        yield return Delivery.Of(bytes, _ => 1);
        yield return Delivery.Of(bytes, left => left, scattered: true);
        for (var seed = 1; seed <= 5; seed++)
        {
            var random = new Random(seed);
            yield return Delivery.Of(bytes, _ => random.Next(1, 90));
        }
    }

    private static string Told(Delivery delivery) => string.Join(
        ' ', delivery.Cuts.Select(cut => cut.Frame is { } frame ? $"{frame.Header.Serial}" : cut.Fault.ToString()));

    private static byte[] Flipped(byte[] frame, int at)
    {
        byte[] flipped = [.. frame];
        flipped[at] ^= 0x10;
        return flipped;
    }

    /// <summary>A sound checksum over a body that has one byte less than the header says.</summary>
    private static byte[] Shortened()
    {
        var whole = FrameEncoder.Encode(SampleMessages.Header(0x0900, 9, Edition.Jt2013), [0x00, 0x11, 0x22]);
        byte[] plain = [.. whole[1..^3]];
        return [0x7E, .. plain, Escaping.Checksum(plain), 0x7E];
    }
}
