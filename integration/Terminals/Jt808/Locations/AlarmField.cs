namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One bit of the alarm field, as an edition means it.</summary>
/// <param name="IsAnswered">Whether it stays set until the platform has answered; all others stay until the condition ends.</param>
public sealed record AlarmBit(int Bit, string Zh, string En, bool IsAnswered = false);

/// <summary>The alarm field 报警标志. It tells conditions, not events: an alarm begins where a bit rises.</summary>
public static class AlarmField
{
    private static readonly AlarmBit?[] Jt2013 = Table(
        new(0, "紧急报警", "emergency", true), new(1, "超速报警", "overspeed"), new(2, "疲劳驾驶", "fatigue driving"),
        new(3, "危险预警", "danger warning", true), new(4, "GNSS模块故障", "GNSS module fault"), new(5, "GNSS天线未接或被剪断", "GNSS antenna cut"),
        new(6, "GNSS天线短路", "GNSS antenna short"), new(7, "终端主电源欠压", "main power low"), new(8, "终端主电源掉电", "main power lost"),
        new(9, "终端LCD或显示器故障", "display fault"), new(10, "TTS模块故障", "speech module fault"), new(11, "摄像头故障", "camera fault"),
        new(12, "道路运输证IC卡模块故障", "IC card module fault"), new(13, "超速预警", "overspeed warning"), new(14, "疲劳驾驶预警", "fatigue warning"),
        new(18, "当天累计驾驶超时", "daily driving time exceeded"), new(19, "超时停车", "parked too long"),
        new(20, "进出区域", "area crossed", true), new(21, "进出路线", "route crossed", true), new(22, "路段行驶时间不足/过长", "section time", true),
        new(23, "路线偏离报警", "off route"), new(24, "车辆VSS故障", "speed sensor fault"), new(25, "车辆油量异常", "fuel abnormal"),
        new(26, "车辆被盗", "stolen"), new(27, "车辆非法点火", "illegal ignition", true), new(28, "车辆非法位移", "illegal move", true),
        new(29, "碰撞预警", "collision warning"), new(30, "侧翻预警", "rollover warning"), new(31, "非法开门报警", "illegal door opening", true));

    private static readonly AlarmBit?[] Jt2011 = Changed(
        Jt2013, [12, 13, 14, 30, 31], new(3, "预警", "warning", true), new(29, "碰撞侧翻报警", "collision or rollover"));

    private static readonly AlarmBit?[] Jt2019 = Changed(
        Jt2013, [31], new(3, "危险驾驶行为报警", "dangerous driving"), new(15, "违规行驶报警", "driving in forbidden hours"),
        new(16, "胎压预警", "tyre pressure"), new(17, "右转盲区异常报警", "right turn blind spot"), new(29, "碰撞侧翻报警", "collision or rollover"));

    /// <summary>What a bit means; null for one that is reserved.</summary>
    public static AlarmBit? Of(int bit, Edition edition) => edition switch
    {
        Edition.Jt2011 => Jt2011[bit],
        Edition.Jt2013 => Jt2013[bit],
        _ => Jt2019[bit],
    };

    /// <summary>The bits that are set and mean something.</summary>
    public static IEnumerable<AlarmBit> In(uint alarm, Edition edition) =>
        Enumerable.Range(0, 32).Where(bit => (alarm >> bit & 1) != 0).Select(bit => Of(bit, edition)).OfType<AlarmBit>();

    /// <summary>The bits that the platform's answer clears.</summary>
    public static uint Answered(Edition edition) =>
        Enumerable.Range(0, 32).Where(bit => Of(bit, edition) is { IsAnswered: true }).Aggregate(0u, (mask, bit) => mask | 1u << bit);

    private static AlarmBit?[] Table(params AlarmBit[] bits) => Changed(new AlarmBit?[32], [], bits);

    private static AlarmBit?[] Changed(AlarmBit?[] from, int[] without, params AlarmBit[] changes)
    {
        var table = (AlarmBit?[])from.Clone();
        foreach (var bit in without) table[bit] = null;
        foreach (var bit in changes) table[bit.Bit] = bit;
        return table;
    }
}
