using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>One message of every kind, with made-up identities, and the frames that carry them.</summary>
public static class SampleMessages
{
    public static readonly Instant At = ChinaTime.At(new LocalDate(2026, 3, 9), new LocalTime(8, 15, 30));

    private static readonly TerminalPhone Phone = TerminalPhone.Parse("19000000017");

    private static readonly SafetyMoment Moment = new(63, 21, 23_129_110, 113_264_385, At, 0x0405);

    public static Location Location { get; } = new(
        0x0000_0002, 0x000C_0003, 23_129_110, 113_264_385, 21, 623, 87, At,
        [
            Item(0x01, "0001e240"), Item(0x02, "01f4"), Item(0x03, "0268"), Item(0x04, "0007"), Item(0x05, new string('f', 60)), Item(0x06, "8005"),
            Item(0x11, "0100000009"), Item(0x12, "020000000a01"), Item(0x13, "0000000b003c00"), Item(0x14, "00000011"), Item(0x15, "00000003"),
            Item(0x16, "00000004"), Item(0x17, "1001"), Item(0x18, "000332"), Item(0x25, "00000041"), Item(0x2A, "0002"), Item(0x2B, "00100020"),
            Item(0x30, "1f"), Item(0x31, "0e"), Item(0xEB, "0004002d2ee0"),
        ]);

    /// <summary>By id; some of several kinds.</summary>
    public static IEnumerable<Message> Of(Edition edition)
    {
        var is2019 = edition is Edition.Jt2019;
        yield return new GeneralReply(false, 41, 0x8103, ReplyResult.Done);
        yield return new EmptyMessage(EmptyMessage.Heartbeat);
        yield return new EmptyMessage(EmptyMessage.Logout);
        yield return new Registration(44, 106, "RGLTR", "RG-1", "RG00017", 2, "粤A00017");
        yield return is2019 ? new Authentication("sample-code", "860000000000017", "1.0.4") : new Authentication("sample-code");
        yield return new ParametersReply(42, Parameters);
        yield return new Attributes(7, "RGLTR", "RG-1", "RG00017", "89860000000000000017", "H1", "F1.0.4", 3, 32);
        yield return Location;
        yield return Location with { Alarm = 0, Status = 1, Latitude = -33_868_820, Longitude = -151_209_290, Items = [], At = null };
        yield return Location with { Items = [.. Safety(is2019 ? 40 : 16).Select(alarm => new LocationItem(IdOf(alarm), alarm.Encode()))] };
        yield return new LocationReply(false, 43, Location);
        yield return new LocationReply(true, 44, Location);
        yield return new ElectronicWaybill(Gbk.Write("危货运单 GD-SAMPLE-17"));
        yield return edition switch
        {
            Edition.Jt2011 => new DriverIdentity(null, null, null, "样本甲", "440100000000000017", "样本市交通运输局", null, "SAMPLE-ID-17"),
            Edition.Jt2013 => new(1, At, CardReading.Done, "样本甲", "440100000000000017", "样本市交通运输局", "20291231", null),
            _ => new(1, At, CardReading.Done, "样本甲", "440100000000000017", "样本市交通运输局", "20291231", "SAMPLE-ID-17"),
        };
        if (edition is not Edition.Jt2011)
        {
            yield return new DriverIdentity(2, At, null, null, null, null, null, null);
            yield return new DriverIdentity(1, At, CardReading.Locked, null, null, null, null, null);
        }
        yield return new LocationBatch(1, [new(Location, default), new(Location with { At = At + Duration.FromSeconds(30), Items = [] }, default)]);
        yield return CanData.Of(new LocalTime(8, 15, 30).PlusMilliseconds(250), [new(0x9800_0101, Bytes("0102030405060708")), new(0x0000_0102, Bytes("1112131415161718"))]);
        yield return new MultimediaEvent(new(17, 0, 0, 2, 1));
        yield return new MultimediaData(new(17, 0, 0, 2, 1), edition is Edition.Jt2011 ? null : Location with { Items = [] }, Bytes("ffd8ffe07e7d"));
        yield return new Passthrough(false, 0x41, Bytes("7e7d0102"));
        yield return new PublicKey(false, 65537, Key);
        yield return new AttachmentList(
            "RG00017", Alarm(is2019 ? 40 : 16), "sample-alarm-000000000000000017x", 0, [new("00_64_0101_0_sample.jpg", 20_481), new("02_64_0101_1_sample.mp4", 1_048_577)]);
        yield return new AttachmentNotice(false, "00_64_0101_0_sample.jpg", 0, 20_481);
        yield return new AttachmentNotice(true, "00_64_0101_0_sample.jpg", 0, 20_481);
        yield return new GeneralReply(true, 45, 0x0200, ReplyResult.AlarmTaken);
        yield return new MissingParts(true, 46, [2, 5, 7]);
        yield return new RegistrationReply(47, RegistrationResult.Done, "sample-code");
        yield return new RegistrationReply(47, RegistrationResult.UnknownVehicle, null);
        yield return new SetParameters(Parameters);
        yield return new EmptyMessage(EmptyMessage.AskParameters);
        yield return new AskSomeParameters([ParameterTable.TopSpeed, ParameterTable.ContinuousDriving]);
        yield return new EmptyMessage(EmptyMessage.AskAttributes);
        yield return new EmptyMessage(EmptyMessage.AskPosition);
        yield return new Tracking(5, 600);
        yield return new Tracking(0, 0);
        yield return new AlarmConfirmation(7, 0x0010_0001);
        yield return new TextMessage(0x0C, is2019 ? (byte)1 : null, "前方路段限速六十公里，请减速。");
        yield return new VehicleControl([new(is2019 ? (ushort)1 : (ushort)0, 1)]);
        foreach (var area in Areas(is2019)) yield return area;
        yield return new EmptyMessage(EmptyMessage.AskDriver);
        yield return new MultimediaReply(17, [3, 4]);
        yield return new MultimediaReply(17, []);
        yield return new Passthrough(true, 0x41, Bytes("7e7d0102"));
        yield return new PublicKey(true, 65537, Key);
        yield return new BringAttachments("192.0.2.17", 7612, 0, Alarm(is2019 ? 40 : 16), "sample-alarm-000000000000000017x", new byte[16]);
        yield return new AttachmentReply("00_64_0101_0_sample.jpg", 0, 1, [new(4096, 1024)]);
        if (!is2019) yield break;
        yield return new EmptyMessage(EmptyMessage.AskServerTime);
        yield return new MissingParts(false, 46, [2, 5, 7]);
        yield return new AreasReply(1, 1, Bytes("0001"));
        yield return new ServerTime(At);
        yield return new EmptyMessage(EmptyMessage.CheckLink);
        yield return new AskAreas(1, [9]);
    }

    public static Header Header(ushort id, ushort serial, Edition edition) => new(id, Phone, serial, edition is Edition.Jt2019 ? (byte)1 : null);

    public static byte[] Frame(Message message, ushort serial, Edition edition) =>
        FrameEncoder.Encode(Header(message.Id, serial, edition), message.Encode(edition).Span);

    /// <summary>The frames of all messages that fit into one, of all editions.</summary>
    public static IEnumerable<byte[]> Frames() =>
        Enum.GetValues<Edition>().SelectMany(edition => Of(edition).Select((message, i) => Frame(message, (ushort)i, edition)));

    /// <summary>One alarm of active safety of every kind.</summary>
    /// <param name="length">Of the alarm's number.</param>
    public static IEnumerable<SafetyAlarm> Safety(int length) =>
    [
        new AdasAlarm(1, 1, 1, 2, 60, 12, 0, 0, 0, Moment, Alarm(length)),
        new DriverStateAlarm(2, 2, 1, 1, 7, 0, Moment, Alarm(length)),
        new TyreAlarm(3, 0, Moment, Alarm(length), [new(0, 4, 720, 31, 88), new(3, 8, 901, -4, 87)]),
        new BlindSpotAlarm(4, 1, 3, Moment, Alarm(length)),
        new HarshDrivingAlarm(5, 0, 2, [3, 40, 0], Moment, Alarm(length)),
    ];

    public static byte IdOf(SafetyAlarm alarm) => alarm switch
    {
        AdasAlarm => 0x64,
        DriverStateAlarm => 0x65,
        TyreAlarm => 0x66,
        BlindSpotAlarm => 0x67,
        _ => 0x70,
    };

    public static LocationItem Item(byte id, string hex) => new(id, Bytes(hex));

    private static AlarmNumber Alarm(int length) => AlarmNumber.Of(length, "RG00017", At, 1, 2);

    private static readonly byte[] Key = [.. Enumerable.Range(0, 128).Select(i => (byte)(i * 7 & 0xFF))];

    private static IReadOnlyList<Parameter> Parameters { get; } =
    [
        Parameter.Of(ParameterTable.HeartbeatInterval, 30), Parameter.Of(0x0010, "sample.apn"), Parameter.Of(ParameterTable.TopSpeed, 80),
        Parameter.Of(0x005B, 50), Parameter.Of(0x0084, 2), new(0x0110, Bytes("000003e8c0000101")), new(0x0032, Bytes("02000500")),
        new(0xF364, Bytes("ffffffff")),
    ];

    private static IEnumerable<Message> Areas(bool is2019)
    {
        var name = is2019 ? "样本区域" : "";
        var night = is2019 ? (ushort)40 : (ushort)0;
        var plain = new AreaRules(4, Name: name);
        var full = new AreaRules(3, At, At + Duration.FromHours(9), 60, 10, night, name);
        AreaPoint first = new(23_100_000, 113_200_000), second = new(23_000_000, 113_300_000), third = new(23_050_000, 113_400_000);
        yield return new CircleAreas(1, [new(9, full, first, 500), new(10, plain, second, 800)]);
        yield return new DeleteAreas(DeleteAreas.Circles, [9, 10]);
        yield return new RectangleAreas(0, [new(11, full, first, second)]);
        yield return new DeleteAreas(DeleteAreas.Rectangles, []);
        yield return new PolygonArea(12, full, [first, second, third]);
        yield return new DeleteAreas(DeleteAreas.Polygons, [12]);
        yield return new RouteArea(
            13, 1, At, At + Duration.FromHours(9), [new(1, 1, first, 30, 3, 600, 60, 80, 5, night), new(2, 2, second, 30, 0)], name);
        yield return new DeleteAreas(DeleteAreas.Routes, [13]);
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex);
}
