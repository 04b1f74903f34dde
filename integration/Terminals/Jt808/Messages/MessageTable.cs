using System.Collections.Frozen;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Every message that is read, by its id.</summary>
public static class MessageTable
{
    /// <summary>Stored beside what was decoded; raised when the same bytes read otherwise than before.</summary>
    public const int DecoderVersion = 1;

    private delegate Message Reader(ref BodyReader body, Edition edition);

    /// <summary>Finds the edition by the body, where the header does not tell.</summary>
    private delegate Edition Detector(ReadOnlySpan<byte> body, Edition byHeader);

    private sealed record Row(string Zh, string En, Reader Read, Detector? EditionOf = null);

    private static readonly FrozenDictionary<ushort, Row> Rows = new Dictionary<ushort, Row>
    {
        [0x0001] = new("终端通用应答", "general reply of the terminal", (ref body, _) => GeneralReply.Read(ref body, byPlatform: false)),
        [0x0002] = Empty(0x0002, "终端心跳", "heartbeat"),
        [0x0003] = Empty(0x0003, "终端注销", "logout"),
        [0x0004] = Empty(0x0004, "查询服务器时间", "question for the server's time"),
        [0x0005] = new("终端补传分包请求", "missing parts, asked by the terminal", (ref body, edition) => MissingParts.Read(ref body, edition, byPlatform: false)),
        [0x0100] = new("终端注册", "registration", (ref body, edition) => Registration.Read(ref body, edition), Registration.EditionOf),
        [0x0102] = new("终端鉴权", "authentication", (ref body, edition) => Authentication.Read(ref body, edition)),
        [0x0104] = new("查询终端参数应答", "parameters", (ref body, _) => ParametersReply.Read(ref body)),
        [0x0107] = new("查询终端属性应答", "attributes", (ref body, edition) => Attributes.Read(ref body, edition)),
        [0x0200] = new("位置信息汇报", "location report", (ref body, _) => Location.Read(ref body)),
        [0x0201] = new("位置信息查询应答", "location asked for", (ref body, _) => LocationReply.Read(ref body, toControl: false)),
        [0x0500] = new("车辆控制应答", "reply to a control", (ref body, _) => LocationReply.Read(ref body, toControl: true)),
        [0x0608] = new("查询区域或线路数据应答", "areas", (ref body, _) => AreasReply.Read(ref body)),
        [0x0701] = new("电子运单上报", "electronic waybill", (ref body, _) => ElectronicWaybill.Read(ref body)),
        [0x0702] = new("驾驶员身份信息采集上报", "driver identity", (ref body, edition) => DriverIdentity.Read(ref body, edition), DriverIdentity.EditionOf),
        [0x0704] = new("定位数据批量上传", "batch of locations", (ref body, _) => LocationBatch.Read(ref body)),
        [0x0705] = new("CAN总线数据上传", "CAN data", (ref body, _) => CanData.Read(ref body)),
        [0x0800] = new("多媒体事件信息上传", "multimedia event", (ref body, _) => MultimediaEvent.Read(ref body)),
        [0x0801] = new("多媒体数据上传", "multimedia data", (ref body, edition) => MultimediaData.Read(ref body, edition), MultimediaData.EditionOf),
        [0x0900] = new("数据上行透传", "passthrough upwards", (ref body, _) => Passthrough.Read(ref body, byPlatform: false)),
        [0x0A00] = new("终端RSA公钥", "key of the terminal", (ref body, _) => PublicKey.Read(ref body, byPlatform: false)),
        [0x1210] = new("报警附件信息", "attachments of an alarm", (ref body, _) => AttachmentList.Read(ref body)),
        [0x1211] = new("文件信息上传", "a file begins", (ref body, _) => AttachmentNotice.Read(ref body, isThrough: false)),
        [0x1212] = new("文件上传完成", "a file is through", (ref body, _) => AttachmentNotice.Read(ref body, isThrough: true)),
        [0x8001] = new("平台通用应答", "general reply of the platform", (ref body, _) => GeneralReply.Read(ref body, byPlatform: true)),
        [0x8003] = new("补传分包请求", "missing parts", (ref body, edition) => MissingParts.Read(ref body, edition, byPlatform: true)),
        [0x8004] = new("查询服务器时间应答", "the server's time", (ref body, _) => ServerTime.Read(ref body)),
        [0x8100] = new("终端注册应答", "reply to a registration", (ref body, _) => RegistrationReply.Read(ref body)),
        [0x8103] = new("设置终端参数", "setting of parameters", (ref body, _) => SetParameters.Read(ref body)),
        [0x8104] = Empty(0x8104, "查询终端参数", "question for all parameters"),
        [0x8106] = new("查询指定终端参数", "question for some parameters", (ref body, _) => AskSomeParameters.Read(ref body)),
        [0x8107] = Empty(0x8107, "查询终端属性", "question for attributes"),
        [0x8201] = Empty(0x8201, "位置信息查询", "question for the location"),
        [0x8202] = new("临时位置跟踪控制", "tracking", (ref body, _) => Tracking.Read(ref body)),
        [0x8203] = new("人工确认报警消息", "confirmation of an alarm", (ref body, _) => AlarmConfirmation.Read(ref body)),
        [0x8204] = Empty(0x8204, "链路检测", "check of the link"),
        [0x8300] = new("文本信息下发", "text", (ref body, edition) => TextMessage.Read(ref body, edition)),
        [0x8500] = new("车辆控制", "control of the vehicle", (ref body, edition) => VehicleControl.Read(ref body, edition)),
        [0x8600] = new("设置圆形区域", "circles", (ref body, edition) => CircleAreas.Read(ref body, edition)),
        [0x8601] = new("删除圆形区域", "deletion of circles", (ref body, _) => DeleteAreas.Read(ref body, DeleteAreas.Circles)),
        [0x8602] = new("设置矩形区域", "rectangles", (ref body, edition) => RectangleAreas.Read(ref body, edition)),
        [0x8603] = new("删除矩形区域", "deletion of rectangles", (ref body, _) => DeleteAreas.Read(ref body, DeleteAreas.Rectangles)),
        [0x8604] = new("设置多边形区域", "a polygon", (ref body, edition) => PolygonArea.Read(ref body, edition)),
        [0x8605] = new("删除多边形区域", "deletion of polygons", (ref body, _) => DeleteAreas.Read(ref body, DeleteAreas.Polygons)),
        [0x8606] = new("设置路线", "a route", (ref body, edition) => RouteArea.Read(ref body, edition)),
        [0x8607] = new("删除路线", "deletion of routes", (ref body, _) => DeleteAreas.Read(ref body, DeleteAreas.Routes)),
        [0x8608] = new("查询区域或线路数据", "question for areas", (ref body, _) => AskAreas.Read(ref body)),
        [0x8702] = Empty(0x8702, "上报驾驶员身份信息请求", "question for the driver"),
        [0x8800] = new("多媒体数据上传应答", "reply to multimedia data", (ref body, _) => MultimediaReply.Read(ref body)),
        [0x8900] = new("数据下行透传", "passthrough downwards", (ref body, _) => Passthrough.Read(ref body, byPlatform: true)),
        [0x8A00] = new("平台RSA公钥", "key of the platform", (ref body, _) => PublicKey.Read(ref body, byPlatform: true)),
        [0x9208] = new("报警附件上传指令", "bring the attachments", (ref body, _) => BringAttachments.Read(ref body)),
        [0x9212] = new("文件上传完成应答", "reply to a file", (ref body, _) => AttachmentReply.Read(ref body)),
    }.ToFrozenDictionary();

    /// <summary>All ids, in order.</summary>
    public static IEnumerable<ushort> Ids => Rows.Keys.Order();

    /// <summary>Whether bodies of this id are read. The platform answers others with <see cref="ReplyResult.Unsupported"/> and keeps them.</summary>
    public static bool Knows(ushort id) => Rows.ContainsKey(id);

    /// <summary>What a message is called; null for one that is not known.</summary>
    public static (string Zh, string En)? NameOf(ushort id) => Rows.TryGetValue(id, out var row) ? (row.Zh, row.En) : null;

    /// <summary>Reads the body of a frame.</summary>
    /// <param name="known">The edition that the terminal is known by; it counts where neither header nor body tell.</param>
    public static Reading Read(Frame frame, Edition known)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var edition = frame.Header.EditionOr(known);
        return frame.Header.IsEncrypted ? new(null, "encrypted", edition, [])
            : frame.Header.Part is { Total: > 1 } ? new(null, "one part of several", edition, [])
            : Read(frame.Header.Id, frame.Body, edition);
    }

    /// <summary>Reads a body without its frame, or one put together from parts.</summary>
    /// <param name="edition">By the header, or as known.</param>
    public static Reading Read(ushort id, ReadOnlyMemory<byte> body, Edition edition)
    {
        if (!Rows.TryGetValue(id, out var row)) return new(null, "unknown message", edition, []);
        if (row.EditionOf is { } find) edition = find(body.Span, edition);
        var reader = new BodyReader(body);
        var message = row.Read(ref reader, edition);
        if (reader.IsShort) return new(null, $"too short: {body.Length} bytes", edition, reader.Oddities);
        if (reader.Left > 0) reader.Note("body", $"{reader.Left} bytes behind its end");
        return new(message, null, edition, reader.Oddities);
    }

    private static Row Empty(ushort id, string zh, string en) => new(zh, en, (ref _, _) => new EmptyMessage(id));
}
