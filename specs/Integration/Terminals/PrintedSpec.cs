using System.Text.Json.Nodes;
using Regulatory.Integration.Specs.Terminals.Jt808;
using Regulatory.Integration.Specs.Terminals.Jt809;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>What <c>regctl terminals decode</c> prints.</summary>
public sealed class PrintedSpec
{
    [Fact]
    public void a_location_is_printed_with_its_header_its_items_and_the_meaning_of_its_bits()
    {
        var printed = JsonNode.Parse(Printed.Of(SampleMessages.Frame(SampleMessages.Location, 7, Edition.Jt2019), Edition.Jt2013))!;
        Value("header/phone").ShouldBe("19000000017");
        Value("header/serial").ShouldBe("7");
        Value("name").ShouldBe("位置信息汇报 location report");
        Value("edition").ShouldBe("2019");
        Value("message/latitude").ShouldBe("23129110");
        Value("message/at").ShouldBe("2026-03-09T08:15:30+08:00");
        Value("message/items/@0x01/content/value").ShouldBe("123456");
        Value("message/items/@0x06/content/value").ShouldBe("-5");
        Value("alarms/0").ShouldBe("1 超速报警 overspeed");
        Value("states/1").ShouldBe("1 定位 fixed");
        printed["fault"].ShouldBeNull();
        printed["oddities"].ShouldBeNull();

        string Value(string path) => JsonPath.At(printed, path)!.ToString();
    }

    [Fact]
    public void a_frame_that_is_not_sound_is_printed_with_its_fault()
    {
        var wire = SampleMessages.Frame(SampleMessages.Location, 7, Edition.Jt2013);
        wire[20] ^= 1;
        JsonNode.Parse(Printed.Of(wire, Edition.Jt2013))!["fault"]!.ToString().ShouldBe("Checksum");
        JsonNode.Parse(Printed.Of([0x7E, 0x00, 0x7E], Edition.Jt2013))!["fault"]!.ToString().ShouldBe("TooShort");
    }

    [Fact]
    public void what_is_unread_is_printed_with_its_bytes_and_the_reason()
    {
        var printed = JsonNode.Parse(Printed.Of(FrameEncoder.Encode(SampleMessages.Header(0x5501, 1, Edition.Jt2013), [1, 2]), Edition.Jt2013))!;
        printed["unread"]!.ToString().ShouldBe("unknown message");
        printed["body"]!.ToString().ShouldBe("0102");
    }

    [Fact]
    public void a_position_between_platforms_is_printed_with_its_content()
    {
        var wire = PlatformSamples.Frames().First(frame => PlatformMessageTable.Read(PlatformFrame.Read(frame, null, out _)!).Message is Business { SubId: 0x1202 });
        var printed = JsonNode.Parse(PlatformPrinted.Of(wire))!;
        JsonPath.At(printed, "message/vehicle/plate")!.ToString().ShouldBe("粤A00017");
        JsonPath.At(printed, "message/content/position/block/longitude")!.ToString().ShouldBe("113264385");
    }
}
