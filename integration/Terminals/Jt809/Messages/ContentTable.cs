using System.Collections.Frozen;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>Every content of business messages that is read, by its sub id.</summary>
public static class ContentTable
{
    private delegate PlatformContent? Reader(ref BodyReader body, PlatformEdition edition);

    private sealed record Row(string Zh, string En, Reader Read);

    private static readonly FrozenDictionary<ushort, Row> Rows = new Dictionary<ushort, Row>
    {
        [0x1102] = new("主链路断开统计", "statistics of the link", (ref b, _) => LinkStatistics.Read(ref b)),
        [0x1201] = new("上传车辆注册信息", "registration of a vehicle", (ref b, _) => VehicleEntry.Read(ref b)),
        [0x1202] = new("实时上传车辆定位信息", "position", (ref b, _) => PositionContent.Read(ref b)),
        [0x1203] = new("车辆定位信息自动补报", "positions sent later", (ref b, _) => PositionsContent.Read(ref b)),
        [0x1205] = new("启动车辆定位信息交换应答", "answer to the start of an exchange", None),
        [0x1206] = new("结束车辆定位信息交换应答", "answer to the end of an exchange", None),
        [0x1207] = new("申请交换指定车辆定位信息", "application for an exchange", (ref b, _) => SpanContent.Read(ref b)),
        [0x1208] = new("取消交换指定车辆定位信息申请", "end of an application", None),
        [0x1209] = new("补发车辆定位信息请求", "application for lost positions", (ref b, _) => SpanContent.Read(ref b)),
        [0x120A] = new("上报驾驶员身份识别信息应答", "driver asked for", (ref b, _) => DriverEntry.Read(ref b)),
        [0x120B] = new("上报车辆电子运单应答", "waybill asked for", (ref b, _) => TextContent.Read(ref b)),
        [0x120C] = new("主动上报驾驶员身份信息", "driver", (ref b, _) => DriverEntry.Read(ref b)),
        [0x120D] = new("主动上报车辆电子运单信息", "waybill", (ref b, _) => TextContent.Read(ref b)),
        [0x1301] = new("平台查岗应答", "answer to an inspection", Answer),
        [0x1302] = new("下发平台间报文应答", "answer to a message", (ref b, _) => Inspection.Read(ref b)),
        [0x1401] = new("报警督办应答", "answer to a supervision", (ref b, _) => SupervisionResult.Read(ref b)),
        [0x1402] = new("上报报警信息", "alarm", (ref b, e) => Alarm(ref b, e, hasNumber: true)),
        [0x1403] = new("主动上报报警处理结果或报警预警", "result of an alarm, or warning", Result),
        [0x1501] = new("车辆单向监听应答", "answer to listening in", (ref b, _) => CodeContent.Read(ref b)),
        [0x1505] = new("车辆应急接入监管平台应答", "answer to emergency access", (ref b, _) => CodeContent.Read(ref b)),
        [0x1601] = new("补报车辆静态信息应答", "static data", (ref b, _) => PlainContent.Read(ref b)),
        [0x9201] = new("车辆注册信息应答", "answer to a registration", (ref b, _) => AnswerContent.Read(ref b)),
        [0x9202] = new("交换车辆定位信息", "position exchanged", (ref b, _) => PositionContent.Read(ref b)),
        [0x9203] = new("车辆定位信息交换补发", "positions exchanged later", (ref b, _) => PositionsContent.Read(ref b)),
        [0x9205] = new("启动车辆定位信息交换请求", "start of an exchange", (ref b, _) => CodeContent.Read(ref b)),
        [0x9206] = new("结束车辆定位信息交换请求", "end of an exchange", (ref b, _) => CodeContent.Read(ref b)),
        [0x9207] = new("申请交换指定车辆定位信息应答", "answer to an application", (ref b, _) => CodeContent.Read(ref b)),
        [0x9208] = new("取消申请交换指定车辆定位信息应答", "answer to the end of an application", (ref b, _) => CodeContent.Read(ref b)),
        [0x9209] = new("补发车辆定位信息应答", "answer to an application for lost positions", (ref b, _) => CodeContent.Read(ref b)),
        [0x920A] = new("上报车辆驾驶员身份识别信息请求", "question for the driver", None),
        [0x920B] = new("上报车辆电子运单请求", "question for the waybill", None),
        [0x9301] = new("平台查岗请求", "inspection", (ref b, _) => Inspection.Read(ref b)),
        [0x9302] = new("下发平台间报文请求", "message", (ref b, _) => Inspection.Read(ref b)),
        [0x9401] = new("报警督办请求", "supervision", (ref b, _) => SupervisionRequest.Read(ref b)),
        [0x9402] = new("报警预警", "warning", (ref b, e) => Alarm(ref b, e, hasNumber: false)),
        [0x9403] = new("实时交换报警信息", "alarm exchanged", (ref b, e) => Alarm(ref b, e, hasNumber: false)),
        [0x9601] = new("补报车辆静态信息请求", "question for static data", None),
    }.ToFrozenDictionary();

    /// <summary>All sub ids, in order.</summary>
    public static IEnumerable<ushort> Ids => Rows.Keys.Order();

    /// <summary>What a content is called; null for one that is not known.</summary>
    public static (string Zh, string En)? NameOf(ushort subId) => Rows.TryGetValue(subId, out var row) ? (row.Zh, row.En) : null;

    /// <summary>Reads a content.</summary>
    /// <param name="fault">Why it cannot be read; null when it was.</param>
    public static PlatformContent? Read(
        ushort subId, ReadOnlyMemory<byte> data, PlatformEdition edition, out string? fault, out IReadOnlyList<Oddity> oddities)
    {
        (fault, oddities) = (null, []);
        if (!Rows.TryGetValue(subId, out var row))
        {
            fault = "unknown content";
            return null;
        }
        var reader = new BodyReader(data);
        var content = row.Read(ref reader, edition);
        if (content is null || reader.IsShort)
        {
            fault = $"{data.Length} bytes do not hold {row.En}";
            return null;
        }
        if (reader.Left > 0) reader.Note("data", $"{reader.Left} bytes behind its end");
        oddities = reader.Oddities;
        return content;
    }

    private static NoContent None(ref BodyReader body, PlatformEdition edition) => new();

    /// <summary>Both layouts end in a text behind its length: the one that comes out even is the one, that of the edition first.</summary>
    private static PlatformContent? Alarm(ref BodyReader body, PlatformEdition edition, bool hasNumber)
    {
        var of2011 = body;
        var of2019 = body;
        PlatformContent? first = AlarmReport.Read(ref of2011, hasNumber);
        PlatformContent? second = AlarmNotice.Read(ref of2019);
        var is2019 = second is not null && (first is null || edition is PlatformEdition.Jt2019);
        body = is2019 ? of2019 : of2011;
        return is2019 ? second : first;
    }

    private static PlatformContent? Answer(ref BodyReader body, PlatformEdition edition)
    {
        var of2011 = body;
        var of2019 = body;
        PlatformContent? first = Inspection.Read(ref of2011);
        PlatformContent? second = InspectionAnswer.Read(ref of2019);
        var is2019 = second is not null && (first is null || edition is PlatformEdition.Jt2019);
        body = is2019 ? of2019 : of2011;
        return is2019 ? second : first;
    }

    private static PlatformContent? Result(ref BodyReader body, PlatformEdition edition) =>
        body.Left == 5 ? SupervisionResult.Read(ref body) : Alarm(ref body, edition, hasNumber: true);
}
