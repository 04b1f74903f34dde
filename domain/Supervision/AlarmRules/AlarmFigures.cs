namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>The figures of the alarm rules that are not certain law (vehicles §5): officers see and change them.</summary>
public static class AlarmFigures
{
    public static readonly Figure OverspeedSeconds = new(
        "alarms.overspeed-seconds", "30", "seconds", Confidence.Likely, "vehicles 5 OS",
        "超速持续时间", "Seconds for which a speed must be exceeded");

    public static readonly Figure OverspeedGap = new(
        "alarms.overspeed-gap", "60", "seconds", Confidence.Project, "vehicles 5 OS",
        "超速相邻点最大间隔", "Seconds between two positions beyond which an overspeed is not held to have gone on");

    public static readonly Figure OverspeedMerge = new(
        "alarms.overspeed-merge", "60", "seconds", Confidence.Likely, "jt808 protocol 6",
        "超速合并时间", "Seconds within which several overspeeds are one");

    public static readonly Figure SecondOverspeed = new(
        "alarms.second-overspeed", "20", "percent", Confidence.Project, "vehicles 5 OS",
        "二级超速幅度", "Excess from which an overspeed is of level 2");

    public static readonly Figure GravestOverspeed = new(
        "alarms.gravest-overspeed", "50", "percent", Confidence.Project, "vehicles 5 OS",
        "一级超速幅度", "Excess from which an overspeed is of level 1");

    public static readonly Figure NightFrom = new(
        "alarms.night-from", "22", "hour", Confidence.Likely, "vehicles 5",
        "夜间开始时刻", "Hour at which the night begins");

    public static readonly Figure NightUntil = new(
        "alarms.night-until", "6", "hour", Confidence.Likely, "vehicles 5",
        "夜间结束时刻", "Hour at which the night ends");

    public static readonly Figure MovingSpeed = new(
        "alarms.moving-speed", "5", "km/h", Confidence.Project, "vehicles 5 FT",
        "行驶判定速度", "Speed from which on a vehicle counts as driven");

    public static readonly Figure BridgedGap = new(
        "alarms.bridged-gap", "300", "seconds", Confidence.Project, "vehicles 5 FT",
        "数据间断桥接时间", "Seconds without data that are bridged; a longer gap is unknown, not rest");

    public static readonly Figure StandstillGapIsRest = new(
        "alarms.standstill-gap-is-rest", "false", "flag", Confidence.Project, "vehicles 5 FT",
        "熄火且位置不变的间断视为休息", "A gap with the ignition off that ends where it began counts as rest");

    public static readonly Figure GraveFatigueHours = new(
        "alarms.grave-fatigue-hours", "5", "hours", Confidence.Project, "vehicles 5 FT1",
        "一级疲劳驾驶小时数", "Hours at the wheel running beyond which fatigue is of level 1");

    public static readonly Figure NightRunSeconds = new(
        "alarms.night-run-seconds", "300", "seconds", Confidence.Project, "vehicles 5 NB",
        "凌晨行驶持续时间", "Seconds for which a coach must move between 2 and 5");

    public static readonly Figure NightRunMerge = new(
        "alarms.night-run-merge", "1200", "seconds", Confidence.Project, "vehicles 5 NB",
        "凌晨行驶合并时间", "Seconds within which two runs between 2 and 5 are one");

    public static readonly Figure CorridorMetres = new(
        "alarms.corridor-metres", "2000", "metres", Confidence.Project, "vehicles 5 RT",
        "路线走廊宽度", "Metres from the planned route that are no deviation");

    public static readonly Figure OffRouteSeconds = new(
        "alarms.off-route-seconds", "600", "seconds", Confidence.Project, "vehicles 5 RT",
        "偏离持续时间", "Seconds off the route or the zone beyond which it is a deviation");

    public static readonly Figure LongStopSeconds = new(
        "alarms.long-stop-seconds", "1800", "seconds", Confidence.Project, "vehicles 5 PK",
        "违规停车时间", "Seconds of a stop outside permitted areas beyond which it is too long with dangerous goods");

    public static readonly Figure SamePlaceMetres = new(
        "alarms.same-place-metres", "200", "metres", Confidence.Project, "vehicles 5 PK",
        "同一地点判定距离", "Metres within which a standing vehicle is at the same place");

    public static readonly Figure OfflineMovingSeconds = new(
        "alarms.offline-moving-seconds", "600", "seconds", Confidence.Project, "vehicles 5 OFF",
        "行驶中离线时间", "Seconds without data beyond which a moving vehicle is offline");

    public static readonly Figure OfflineParkedHours = new(
        "alarms.offline-parked-hours", "24", "hours", Confidence.Project, "vehicles 5 OFF",
        "停驶离线时间", "Hours without data beyond which a parked vehicle is offline unless reported");

    public static readonly Figure SignalMerge = new(
        "alarms.signal-merge", "120", "seconds", Confidence.Project, "vehicles 5 ADAS",
        "主动安全报警合并时间", "Seconds within which reports of one behaviour are one");

    public static readonly Figure ShieldSpeed = new(
        "alarms.shield-speed", "20", "km/h", Confidence.Project, "vehicles 5 TMP",
        "屏蔽判定记录仪速度", "Recorder speed from which on a vehicle without fix or satellite speed may be shielded");

    public static readonly Figure ShieldSeconds = new(
        "alarms.shield-seconds", "600", "seconds", Confidence.Project, "vehicles 5 TMP",
        "屏蔽判定持续时间", "Seconds of that after which it counts as shielding");

    public static readonly Figure LateSeconds = new(
        "alarms.late-seconds", "300", "seconds", Confidence.Project, "jt808 peers 4",
        "迟到报警门限", "Seconds by which an alarm lies back beyond which it is late and pages nobody");
}
