using NodaTime;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Terminals.Jt809;

/// <summary>An alarm reported or warned of in the layout of 2011: 0x1402 上报报警信息, 0x9402 and 0x9403 报警预警.</summary>
/// <param name="Source">报警信息来源: 1 terminal, 2 enterprise, 3 government, 9 other.</param>
/// <param name="Kind">报警类型, as in <see cref="PlatformAlarmKinds"/>.</param>
/// <param name="Number">信息ID; null in warnings.</param>
public sealed record AlarmReport(byte Source, ushort Kind, Instant? At, uint? Number, string Text) : PlatformContent
{
    internal static AlarmReport? Read(ref BodyReader body, bool hasNumber)
    {
        var (source, kind, at, number) = (body.U8(), body.U16(), PlatformFields.Moment(ref body, nameof(At)), hasNumber ? body.U32() : (uint?)null);
        return PlatformFields.LastText(ref body) is { } text ? new(source, kind, at, number, text) : null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(Source);
        to.U16(Kind);
        PlatformFields.Moment(to, At);
        if (Number is { } number) to.U32(number);
        PlatformFields.LastText(to, Text);
    }
}

/// <summary>An alarm reported or warned of in the layout of 2019: 0x1402, 0x1403, 0x9402, 0x9403.</summary>
/// <param name="Platform">发起报警平台唯一编码.</param>
/// <param name="Kind">报警类型, as in <see cref="PlatformAlarmKinds"/>.</param>
/// <param name="Target">被报警平台唯一编码.</param>
/// <param name="Line">线路ID.</param>
public sealed record AlarmNotice(
    string Platform, ushort Kind, Instant? At, Instant? From, Instant? Until, VehicleMark Vehicle, string Target, uint Line, string Text) : PlatformContent
{
    internal static AlarmNotice? Read(ref BodyReader body)
    {
        var notice = new AlarmNotice(
            PlatformFields.Platform(ref body), body.U16(), PlatformFields.Moment(ref body, nameof(At)), PlatformFields.Moment(ref body, nameof(From)),
            PlatformFields.Moment(ref body, nameof(Until)), VehicleMark.Read(ref body), PlatformFields.Platform(ref body), body.U32(), "");
        return PlatformFields.LastText(ref body) is { } text ? notice with { Text = text } : null;
    }

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        PlatformFields.Platform(to, Platform);
        to.U16(Kind);
        PlatformFields.Moment(to, At);
        PlatformFields.Moment(to, From);
        PlatformFields.Moment(to, Until);
        Vehicle.Write(to);
        PlatformFields.Platform(to, Target);
        to.U32(Line);
        PlatformFields.LastText(to, Text);
    }
}

/// <summary>The upper platform asks that an alarm be dealt with 报警督办请求 0x9401, layout of 2011.</summary>
/// <param name="Number">报警督办ID.</param>
/// <param name="DueAt">督办截止时间.</param>
/// <param name="Level">督办级别: 0 urgent, 1 usual.</param>
/// <param name="Supervisor">督办人, 16 bytes.</param>
/// <param name="Phone">20 bytes.</param>
/// <param name="Email">32 bytes.</param>
public sealed record SupervisionRequest(
    byte Source, ushort Kind, Instant? At, uint Number, Instant? DueAt, byte Level, string Supervisor, string Phone, string Email) : PlatformContent
{
    internal static SupervisionRequest Read(ref BodyReader body) => new(
        body.U8(), body.U16(), PlatformFields.Moment(ref body, nameof(At)), body.U32(), PlatformFields.Moment(ref body, nameof(DueAt)), body.U8(),
        body.Text(16), body.Text(20), body.Text(32));

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U8(Source);
        to.U16(Kind);
        PlatformFields.Moment(to, At);
        to.U32(Number);
        PlatformFields.Moment(to, DueAt);
        to.U8(Level);
        to.Text(Supervisor, 16);
        to.Text(Phone, 20);
        to.Text(Email, 32);
    }
}

/// <summary>What became of an alarm: 0x1401 answer to a request 报警督办应答, 0x1403 of 2011 主动上报报警处理结果.</summary>
/// <param name="Number">Of the request or the report.</param>
/// <param name="Result">0 in work 处理中, 1 done 已处理完毕, 2 not dealt with 不作处理, 3 later 将来处理.</param>
public sealed record SupervisionResult(uint Number, byte Result) : PlatformContent
{
    internal static SupervisionResult Read(ref BodyReader body) => new(body.U32(), body.U8());

    internal override void Write(BodyWriter to, PlatformEdition edition)
    {
        to.U32(Number);
        to.U8(Result);
    }
}

/// <summary>Kinds of alarms between platforms 报警类型.</summary>
public static class PlatformAlarmKinds
{
    private static readonly Dictionary<ushort, (string Zh, string En)> Names = new()
    {
        [0x0001] = ("超速报警", "overspeed"), [0x0002] = ("疲劳驾驶报警", "fatigue driving"), [0x0003] = ("紧急报警", "emergency"),
        [0x0004] = ("进入指定区域报警", "area entered"), [0x0005] = ("离开指定区域报警", "area left"), [0x0008] = ("越界报警", "border crossed"),
        [0x0009] = ("盗警", "theft"), [0x000A] = ("劫警", "robbery"), [0x000B] = ("偏离路线报警", "off route"), [0x000C] = ("车辆移动报警", "vehicle moved"),
        [0x000D] = ("超时驾驶报警", "driving over time"), [0x000E] = ("其他报警", "other"), [0x0010] = ("违规行驶报警", "driving in forbidden hours"),
        [0x0011] = ("前撞报警", "forward collision"), [0x0012] = ("车道偏离报警", "lane departure"), [0x0013] = ("胎压异常报警", "tyre pressure"),
        [0x0014] = ("动态信息异常报警", "dynamic data abnormal"), [0xA001] = ("超时停车", "parked too long"),
        [0xA002] = ("车辆定位信息上报时间间隔异常", "interval of reports abnormal"), [0xA003] = ("车辆定位信息上报距离间隔异常", "distance of reports abnormal"),
        [0xA004] = ("下级平台异常断线", "lower platform lost"), [0xA005] = ("下级平台数据传输异常", "transfer abnormal"),
        [0xA006] = ("路段堵塞报警", "road blocked"), [0xA007] = ("危险路段报警", "dangerous road"), [0xA008] = ("雨雪天气报警", "rain or snow"),
        [0xA009] = ("驾驶员身份识别异常", "driver identity abnormal"), [0xA00A] = ("终端异常", "terminal abnormal"),
        [0xA00B] = ("平台接入异常", "access abnormal"), [0xA00C] = ("核心数据异常", "core data abnormal"), [0xA0FF] = ("其他报警", "other"),
    };

    /// <summary>What a kind is called; null for one that is not known.</summary>
    public static (string Zh, string En)? NameOf(ushort kind) => Names.TryGetValue(kind, out var name) ? name : null;
}
