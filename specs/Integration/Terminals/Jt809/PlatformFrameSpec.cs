using System.Buffers;
using FsCheck.Xunit;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals.Jt809;

public sealed class PlatformFrameSpec
{
    private static readonly byte[] First = PlatformSamples.Frame(new LinkSignal(LinkSignal.KeepAlive), 1, PlatformEdition.Jt2011);
    private static readonly byte[] Second = PlatformSamples.Frame(new LinkSignal(LinkSignal.KeepAlive), 2, PlatformEdition.Jt2019);

    public static TheoryData<string, byte[], string> Streams => new()
    {
        { "two frames", [.. First, .. Second], "1 2" },
        { "garbage between frames", [.. First, 1, 2, 3, .. Second], "1 Garbage 2" },
        { "an end without beginning", [1, 2, 0x5D, .. Second], "Garbage 2" },
        { "a frame that breaks off", [.. First[..9], .. Second], "Unfinished 2" },
        { "a check code that is wrong", [.. Flipped(First, 5), .. Second], "Checksum 2" },
        { "a length that is wrong", [.. Longer(), .. Second], "Length 2" },
        { "too few bytes", [0x5B, 0x00, 0x5D, .. Second], "TooShort 2" },
        { "no end for longer than any frame", [0x5B, .. new byte[70_000], .. Second], "TooLong 2" },
        { "no beginning for longer than any frame", [.. new byte[70_000], .. Second], "Garbage 2" },
    };

    [Theory, MemberData(nameof(Streams))]
    public void the_good_neighbours_of_damage_survive(string name, byte[] bytes, string expected)
    {
        name.ShouldNotBeEmpty();
        foreach (var pieces in (int[])[bytes.Length, 1, 7, 1000])
        {
            if (bytes.Length > 10_000 && pieces < 100) continue;
            Told(bytes, pieces).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void every_own_frame_is_cut_and_read_as_it_was_written(bool encrypted)
    {
        byte[] bytes = [.. PlatformSamples.Frames(encrypted).SelectMany(frame => frame)];
        var messages = Enum.GetValues<PlatformEdition>().SelectMany(PlatformSamples.Of).ToList();
        foreach (var pieces in (int[])[bytes.Length, 1, 13])
        {
            var cuts = Cut(bytes, pieces, PlatformSamples.Cipher);
            cuts.ShouldAllBe(cut => cut.Fault == PlatformFault.None);
            cuts.Select(cut => PlatformPrinted.Of(PlatformMessageTable.Read(cut.Frame!).Message!)).ShouldBe(messages.Select(PlatformPrinted.Of));
        }
    }

    [Fact]
    public void every_content_that_is_read_has_a_sample() =>
        Enum.GetValues<PlatformEdition>().SelectMany(PlatformSamples.Of).OfType<Business>().Select(business => business.SubId).Distinct().Order().ShouldBe(ContentTable.Ids);

    [Fact]
    public void every_own_body_is_written_again_as_it_was_and_nothing_in_it_is_odd()
    {
        foreach (var edition in Enum.GetValues<PlatformEdition>())
            foreach (var message in PlatformSamples.Of(edition))
            {
                var body = message.Encode(edition);
                var reading = PlatformMessageTable.Read(message.Id, body, edition);
                reading.Fault.ShouldBeNull($"{message}");
                reading.Oddities.ShouldBeEmpty($"{message}");
                reading.Message!.Encode(edition).ToArray().ShouldBe(body.ToArray());
            }
    }

    [Fact]
    public void a_mark_that_escapes_nothing_is_taken_for_itself_when_the_check_code_says_so()
    {
        var wire = PlatformSamples.Frame(new SubLink(false, 0x5E77_1122), 1, PlatformEdition.Jt2011);
        var at = wire.AsSpan().IndexOf((byte[])[0x5E, 0x02, 0x77]);
        byte[] raw = [.. wire[..(at + 1)], .. wire[(at + 2)..]];
        var frame = PlatformFrame.Read(raw, null, out var fault)!;
        fault.ShouldBe(PlatformFault.None);
        PlatformMessageTable.Read(frame).Message.ShouldBe(new SubLink(false, 0x5E77_1122));
    }

    [Fact]
    public void an_encrypted_body_without_the_agreed_numbers_is_kept_as_it_is()
    {
        var wire = PlatformSamples.Frame(new LoginReply(LoginResult.Done, 1), 1, PlatformEdition.Jt2011, encrypted: true);
        var frame = PlatformFrame.Read(wire, cipher: null, out var fault)!;
        fault.ShouldBe(PlatformFault.None);
        frame.IsOpen.ShouldBeFalse();
        PlatformMessageTable.Read(frame).Fault.ShouldBe("encrypted");
    }

    [Fact]
    public void the_check_code_is_the_known_one() => Crc16.Of("123456789"u8).ShouldBe((ushort)0x29B1);

    [Property]
    public void encryption_undoes_itself(uint m1, uint ia1, uint ic1, uint key, byte[] body)
    {
        var cipher = new PlatformCipher(m1, ia1, ic1);
        byte[] other = [.. body];
        cipher.Apply(key, other);
        cipher.Apply(key, other);
        other.ShouldBe(body);
    }

    [Property]
    public void every_frame_is_read_as_it_was_written(uint serial, ushort id, uint centre, uint key, bool is2019, bool encrypted, byte[] body)
    {
        // A body of 2011 that begins with eight bytes that are a moment is what no message of 2011 has.
        if (!is2019 && body.Length >= 8) body[0] |= 0x80;
        var header = new PlatformHeader(
            serial, id, centre, IsEncrypted: encrypted, Key: key, SentAt: is2019 ? NodaTime.Instant.FromUnixTimeSeconds(1_700_000_000) : null);
        if (!is2019 && encrypted) body = [];
        var frame = PlatformFrame.Read(PlatformFrame.Encode(header, body, PlatformSamples.Cipher), PlatformSamples.Cipher, out var fault)!;
        fault.ShouldBe(PlatformFault.None);
        frame.Header.ShouldBe(header);
        frame.Body.ToArray().ShouldBe(body);
    }

    internal static List<PlatformCut> Cut(byte[] bytes, int pieces, PlatformCipher? cipher = null)
    {
        var cutter = new PlatformFrameCutter(cipher);
        var cuts = new List<PlatformCut>();
        byte[] held = [];
        for (var at = 0; at < bytes.Length; at += pieces)
        {
            var unread = new ReadOnlySequence<byte>([.. held, .. bytes.AsSpan(at, Math.Min(pieces, bytes.Length - at))]);
            while (cutter.TryCut(ref unread, out var cut)) cuts.Add(cut);
            held = unread.ToArray();
        }
        return cuts;
    }

    private static string Told(byte[] bytes, int pieces) =>
        string.Join(' ', Cut(bytes, pieces).Select(cut => cut.Frame is { } frame ? $"{frame.Header.Serial}" : cut.Fault.ToString()));

    private static byte[] Flipped(byte[] frame, int at)
    {
        byte[] flipped = [.. frame];
        flipped[at] ^= 0x10;
        return flipped;
    }

    /// <summary>A sound check code behind a header that declares one byte too many.</summary>
    private static byte[] Longer()
    {
        byte[] plain = [.. First[1..^1]];
        var length = PlatformEscaping.Undo(plain, plain);
        plain = plain[..length];
        plain[3]++;
        var crc = Crc16.Of(plain.AsSpan(0, length - 2));
        (plain[length - 2], plain[length - 1]) = ((byte)(crc >> 8), (byte)(crc & 0xFF));
        var escaped = new byte[2 * length];
        return [0x5B, .. escaped.AsSpan(0, PlatformEscaping.Do(plain, escaped)), 0x5D];
    }
}
