using System.Buffers;
using Regulatory.Integration.Specs.Terminals.Jt808;
using Regulatory.Integration.Specs.Terminals.Jt809;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals;

public sealed class GoldenFramesSpec
{
    private static readonly byte[] Sound = SampleMessages.Frame(SampleMessages.Location, 7, Edition.Jt2013);

    private static IEnumerable<(string Name, byte[] Wire, Message Message, Edition Edition)> Terminals =>
        from edition in Enum.GetValues<Edition>()
        from sample in SampleMessages.Of(edition).Select((message, serial) => (message, serial))
        select ($"{(int)edition} 0x{sample.message.Id:x4}", SampleMessages.Frame(sample.message, (ushort)sample.serial, edition), sample.message, edition);

    private static IEnumerable<(string Name, byte[] Wire, PlatformMessage Message)> Platforms =>
        from edition in Enum.GetValues<PlatformEdition>()
        from encrypted in (bool[])[false, true]
        from sample in PlatformSamples.Of(edition).Select((message, serial) => (message, serial))
        select ($"{(int)edition} 0x{sample.message.Id:x4}{(sample.message is Business business ? $" 0x{business.SubId:x4}" : "")}{(encrypted ? " encrypted" : "")}",
            PlatformSamples.Frame(sample.message, (uint)sample.serial, edition, encrypted), sample.message);

    /// <summary>One frame for every fault, and for what is tolerated.</summary>
    private static IEnumerable<(string Name, byte[] Wire)> Faults =>
    [
        ("Garbage", [0x24, 0x24, .. Sound]),
        ("ForeignFraming", [0xE7, 0x02, 0x00, 0x01, 0xE7]),
        ("ForeignFraming", [.. "(19000000017,1,001,BASE,2,TIME)"u8]),
        ("TooLong", [0x7E, .. Enumerable.Repeat((byte)0x55, 2200)]),
        ("TooShort", [0x7E, 0x00, 0x02, 0x02, 0x7E]),
        ("Escape", [0x7E, .. Sound[1..5], 0x7D, 0x03, .. Sound[7..]]),
        ("Checksum", [.. Sound[..^2], (byte)(Sound[^2] ^ 1), 0x7E]),
        ("Length", Sealed([0x00, 0x02, 0x00, 0x04, 0x01, 0x90, 0x00, 0x00, 0x00, 0x17, 0x00, 0x07, 0xAA])),
        ("None", Sealed([0x00, 0x02, 0x00, 0x00, 0x01, 0x90, 0x00, 0x00, 0x00, 0x17, 0x00, 0xF9])),
        ("None", FrameEncoder.Encode(SampleMessages.Header(0x0200, 7, Edition.Jt2013) with { Flagged = true }, SampleMessages.Location.Encode(Edition.Jt2013).Span)),
        ("None", FrameEncoder.Encode(SampleMessages.Header(0x0200, 7, Edition.Jt2019) with { Encryption = 1 }, [1, 2, 3, 4])),
        ("None", FrameEncoder.Encode(SampleMessages.Header(0x0801, 7, Edition.Jt2013) with { Part = new(2, 1) }, [1, 2, 3, 4])),
    ];

    [Fact]
    public void every_frame_of_a_terminal_is_written_and_read_as_its_golden_sample()
    {
        var samples = Terminals.ToList();
        var golden = GoldenFrames.Of("jt808.txt", samples.Select(sample => (sample.Name, sample.Wire)));
        golden.Select(frame => frame.Name).ShouldBe(samples.Select(sample => sample.Name));
        foreach (var (stored, sample) in golden.Zip(samples))
        {
            stored.Wire.ShouldBe(sample.Wire, stored.Name);
            var frame = Frame.Read(stored.Wire, out var fault);
            fault.ShouldBe(FrameFault.None);
            var reading = MessageTable.Read(frame!, sample.Edition);
            reading.Message!.Encode(reading.Edition).ToArray().ShouldBe(frame!.Body.ToArray(), stored.Name);
        }
    }

    [Fact]
    public void every_frame_of_a_platform_is_written_and_read_as_its_golden_sample()
    {
        var samples = Platforms.ToList();
        var golden = GoldenFrames.Of("jt809.txt", samples.Select(sample => (sample.Name, sample.Wire)));
        golden.Select(frame => frame.Name).ShouldBe(samples.Select(sample => sample.Name));
        foreach (var (stored, sample) in golden.Zip(samples))
        {
            stored.Wire.ShouldBe(sample.Wire, stored.Name);
            var frame = PlatformFrame.Read(stored.Wire, PlatformSamples.Cipher, out var fault);
            fault.ShouldBe(PlatformFault.None);
            PlatformPrinted.Of(PlatformMessageTable.Read(frame!).Message!).ShouldBe(PlatformPrinted.Of(sample.Message), stored.Name);
        }
    }

    [Fact]
    public void every_fault_is_told_as_its_golden_sample_names_it()
    {
        var golden = GoldenFrames.Of("jt808-faults.txt", Faults);
        golden.Select(frame => (frame.Name, Convert.ToHexString(frame.Wire))).ShouldBe(Faults.Select(frame => (frame.Name, Convert.ToHexString(frame.Wire))));
        golden.Select(frame => frame.Name).Distinct().Order().ShouldBe(Enum.GetNames<FrameFault>().Order());
        foreach (var (name, wire) in golden) Delivery.Of(wire, left => left).Cuts[0].Fault.ToString().ShouldBe(name);
    }

    /// <summary>A frame with a sound checksum, which is not escaped: the second of these has one of 7D.</summary>
    private static byte[] Sealed(byte[] plain) => [0x7E, .. plain, Escaping.Checksum(plain), 0x7E];
}
