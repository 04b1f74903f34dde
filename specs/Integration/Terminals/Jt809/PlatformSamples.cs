using NodaTime;
using Regulatory.Integration.Specs.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Specs.Terminals.Jt809;

/// <summary>One message between platforms of every kind, with made-up identities.</summary>
public static class PlatformSamples
{
    public static readonly PlatformCipher Cipher = new(20_000_017, 30_000_019, 40_000_003);

    private static readonly VehicleMark Vehicle = new("粤A00017", 2);

    private static readonly Instant At = SampleMessages.At;

    private static readonly GnssBlock Block = new(At, 113_264_385, 23_129_110, 62, 61, 12_345, 87, 21, 3, 2);

    public static IEnumerable<PlatformMessage> Of(PlatformEdition edition)
    {
        var is2019 = edition is PlatformEdition.Jt2019;
        yield return new Login(4_400_017, "sample", is2019 ? 440_017u : null, "192.0.2.17", 9_090);
        yield return new LoginReply(LoginResult.Done, 54_321);
        yield return new LinkLogout(4_400_017, "sample");
        foreach (var id in (ushort[])[0x1004, 0x1005, 0x1006, 0x9004, 0x9005, 0x9006]) yield return new LinkSignal(id);
        foreach (var id in (ushort[])[0x9002, 0x1007, 0x1008, 0x9007, 0x9008]) yield return new LinkNotice(id, 1);
        yield return new SubLink(false, 54_321);
        yield return new SubLink(true, 54_321);
        foreach (var (subId, content) in Contents(edition)) yield return Business.Of(FamilyOf(subId), HasVehicle(subId, is2019) ? Vehicle : null, subId, content, edition);
    }

    public static PlatformHeader Header(ushort id, uint serial, PlatformEdition edition, bool encrypted = false) => new(
        serial, id, 440_017, IsEncrypted: encrypted, Key: encrypted ? 9_999u : 0, SentAt: edition is PlatformEdition.Jt2019 ? At : null);

    public static byte[] Frame(PlatformMessage message, uint serial, PlatformEdition edition, bool encrypted = false) =>
        PlatformFrame.Encode(Header(message.Id, serial, edition, encrypted), message.Encode(edition).Span, Cipher);

    public static IEnumerable<byte[]> Frames(bool encrypted = false) => Enum.GetValues<PlatformEdition>()
        .SelectMany(edition => Of(edition).Select((message, i) => Frame(message, (uint)i, edition, encrypted)));

    private static IEnumerable<(ushort SubId, PlatformContent Content)> Contents(PlatformEdition edition)
    {
        var is2019 = edition is PlatformEdition.Jt2019;
        var position = is2019
            ? PlatformPosition.Of(SampleMessages.Location, [new("44001700001", 2), new("44001700002", 0), new("44001700003", 0)])
            : PlatformPosition.Of(Block);
        if (is2019) yield return (0x1102, new LinkStatistics("44001700001", At, At + Duration.FromHours(1), 3, 1, 40));
        yield return (0x1201, new VehicleEntry("44001700001", "RGLTR", "RG-1", is2019 ? "860000000000017" : null, "RG00017", "019000000017"));
        yield return (0x1202, new PositionContent(position));
        yield return (0x1203, new PositionsContent([position, position]));
        foreach (var id in (ushort[])[0x1205, 0x1206, 0x1208, 0x920A, 0x920B, 0x9601]) yield return (id, new NoContent());
        yield return (0x1207, new SpanContent(At, At + Duration.FromHours(2)));
        yield return (0x1209, new SpanContent(At, At + Duration.FromHours(2)));
        foreach (var id in (ushort[])[0x120A, 0x120C])
            yield return (id, new DriverEntry("样本甲", "SAMPLE-ID-17", "440100000000000017", "样本市交通运输局", is2019 ? At : null));
        foreach (var id in (ushort[])[0x120B, 0x120D]) yield return (id, new TextContent("危货运单 GD-SAMPLE-17"));
        foreach (var id in (ushort[])[0x1302, 0x9301, 0x9302]) yield return (id, new Inspection(1, "440017", 17, "值班员在岗？"));
        yield return (0x1301, is2019
            ? new InspectionAnswer(1, "样本丙", "19000000017", "440017", new(0x9301, 17), "在岗")
            : new Inspection(1, "440017", 17, "在岗"));
        yield return (0x1401, new SupervisionResult(17, 1));
        foreach (var id in (ushort[])[0x1402, 0x1403, 0x9402, 0x9403]) yield return (id, Alarm(is2019, hasNumber: id < 0x9000));
        foreach (var id in (ushort[])[0x1501, 0x1505, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209]) yield return (id, new CodeContent(0));
        yield return (0x1601, new PlainContent("VIN:=SAMPLE00000000017;VEHICLE_COLOR:=2"));
        yield return (0x9201, new AnswerContent(new(0x1201, 17), 0));
        yield return (0x9202, new PositionContent(position));
        yield return (0x9203, new PositionsContent([position]));
        yield return (0x9401, new SupervisionRequest(1, 2, At, 17, At + Duration.FromHours(1), 0, "样本乙", "19000000017", "sample@example.org"));
    }

    private static PlatformContent Alarm(bool is2019, bool hasNumber) => is2019
        ? new AlarmNotice("44001700001", 2, At, At, At + Duration.FromMinutes(4), Vehicle, "44001700002", 0, "连续驾驶四小时")
        : new AlarmReport(2, 2, At, hasNumber ? 17 : null, "连续驾驶四小时");

    private static ushort FamilyOf(ushort subId) => subId == 0x1102 ? subId : (ushort)(subId & 0xFF00);

    private static bool HasVehicle(ushort subId, bool is2019) =>
        subId != 0x1102 && (subId >> 8 & 0xF) switch
        {
            3 => false,
            4 => !is2019,
            _ => true,
        };
}
