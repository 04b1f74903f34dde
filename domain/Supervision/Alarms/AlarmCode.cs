using System.Collections.Immutable;

namespace Regulatory.Domain.Supervision.Alarms;

/// <summary>What an alarm is about (vehicles §5); people read it as <see cref="AlarmCodes.Written"/>.</summary>
public enum AlarmCode
{
    /// <summary>超速 20% 以下</summary>
    OS1,

    /// <summary>超速 20% 至 50%</summary>
    OS2,

    /// <summary>超速 50% 以上</summary>
    OS3,

    /// <summary>客车夜间超速</summary>
    OSN,

    /// <summary>危险货物运输车辆超速</summary>
    OSD,

    /// <summary>日间疲劳驾驶</summary>
    FT1,

    /// <summary>夜间疲劳驾驶</summary>
    FT2,

    /// <summary>日累计驾驶超时</summary>
    FT3,

    /// <summary>周累计驾驶超时</summary>
    FT4,

    /// <summary>客车凌晨 2 时至 5 时违规行驶</summary>
    NB,

    /// <summary>偏离路线、越出区域</summary>
    RT,

    /// <summary>危险货物运输车辆违规长时间停车</summary>
    PK,

    /// <summary>应当在线而离线</summary>
    OFF,

    /// <summary>定位漂移</summary>
    DRF,

    /// <summary>主动安全: 前向碰撞、车道偏离、车距过近</summary>
    ADAS,

    /// <summary>驾驶员异常状态: 闭眼、打哈欠、接打电话、抽烟、无驾驶员、遮挡</summary>
    DSM,

    /// <summary>人车不一致</summary>
    PVM,

    /// <summary>超限信号</summary>
    OL,

    /// <summary>破坏、屏蔽终端或者篡改数据</summary>
    TMP,
}

/// <summary>How grave an alarm is; what has the higher number waits longer.</summary>
public enum AlarmLevel
{
    /// <summary>提示: on record, nobody needs to act.</summary>
    Info,

    /// <summary>三级</summary>
    Three,

    /// <summary>二级</summary>
    Two,

    /// <summary>一级</summary>
    One,
}

/// <summary>What the rulebook says of each code.</summary>
public static class AlarmCodes
{
    private static readonly ImmutableDictionary<AlarmCode, (string Zh, string En, AlarmLevel Level, AlarmLevel Gravest)> Known =
        new Dictionary<AlarmCode, (string, string, AlarmLevel, AlarmLevel)>
        {
            [AlarmCode.OS1] = ("超速不足20%", "overspeed of less than 20 %", AlarmLevel.Three, AlarmLevel.Three),
            [AlarmCode.OS2] = ("超速20%以上不足50%", "overspeed of 20 to 50 %", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.OS3] = ("超速50%以上", "overspeed of 50 % or more", AlarmLevel.One, AlarmLevel.One),
            [AlarmCode.OSN] = ("客车夜间超速", "night overspeed of a coach", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.OSD] = ("危险货物运输车辆超速", "overspeed with dangerous goods", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.FT1] = ("连续驾驶超过4小时", "more than 4 hours at the wheel", AlarmLevel.Two, AlarmLevel.One),
            [AlarmCode.FT2] = ("夜间连续驾驶超过2小时", "more than 2 hours at the wheel by night", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.FT3] = ("24小时累计驾驶超过8小时", "more than 8 hours at the wheel in 24", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.FT4] = ("7日累计驾驶超过44小时", "more than 44 hours at the wheel in 7 days", AlarmLevel.Three, AlarmLevel.Three),
            [AlarmCode.NB] = ("客车凌晨2时至5时违规行驶", "coach on the road between 2 and 5 in the morning", AlarmLevel.One, AlarmLevel.One),
            [AlarmCode.RT] = ("偏离路线", "off route", AlarmLevel.Three, AlarmLevel.Three),
            [AlarmCode.PK] = ("危险货物运输车辆违规停车", "long stop with dangerous goods", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.OFF] = ("离线", "offline", AlarmLevel.Three, AlarmLevel.Three),
            [AlarmCode.DRF] = ("定位漂移", "position drift", AlarmLevel.Info, AlarmLevel.Info),
            [AlarmCode.ADAS] = ("主动安全报警", "driver assistance warning", AlarmLevel.Three, AlarmLevel.Three),
            [AlarmCode.DSM] = ("驾驶员状态异常", "state of the driver", AlarmLevel.Two, AlarmLevel.One),
            [AlarmCode.PVM] = ("人车不一致", "driver is not the one assigned", AlarmLevel.One, AlarmLevel.One),
            [AlarmCode.OL] = ("超限信号", "overload signal", AlarmLevel.Two, AlarmLevel.Two),
            [AlarmCode.TMP] = ("破坏终端或者篡改数据", "terminal or data tampered with", AlarmLevel.One, AlarmLevel.One),
        }.ToImmutableDictionary();

    /// <summary>The code as people read it: <c>DSM-V</c>, elsewhere as it is called.</summary>
    public static string Written(this AlarmCode code) => code is AlarmCode.DSM ? "DSM-V" : code.ToString();

    public static string Zh(this AlarmCode code) => Known[code].Zh;

    public static string En(this AlarmCode code) => Known[code].En;

    /// <summary>The level that the code has where nothing makes it graver.</summary>
    public static AlarmLevel Level(this AlarmCode code) => Known[code].Level;

    /// <summary>The level that it may reach: fatigue of more than five hours; eyes closed or a telephone at the wheel.</summary>
    public static AlarmLevel GravestLevel(this AlarmCode code) => Known[code].Gravest;

    /// <summary>Driver too long at the wheel.</summary>
    public static bool IsFatigue(this AlarmCode code) => code is AlarmCode.FT1 or AlarmCode.FT2 or AlarmCode.FT3 or AlarmCode.FT4;
}
