namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>The figures by which positions are judged that are not certain law: officers see and change them.</summary>
public static class TrackFigures
{
    public static readonly Figure SecondsAhead = new(
        "tracks.seconds-ahead", "300", "seconds", Confidence.Project, "jt808 peers 4",
        "定位时间允许超前秒数", "Seconds by which a position may be ahead of its arrival before its time counts as wrong");

    public static readonly Figure DaysKeptByTerminals = new(
        "tracks.days-kept-by-terminals", "30", "days", Confidence.Project, "jt808 peers 4",
        "终端补报最长天数", "Age in days on arrival beyond which a position's time counts as wrong");

    public static readonly Figure HighestSpeed = new(
        "tracks.highest-speed", "160", "km/h", Confidence.Likely, "jt808 protocol 6",
        "合格数据最高速度", "Speed beyond which a record is unqualified");

    public static readonly Figure SpeedMismatch = new(
        "tracks.speed-mismatch", "20", "km/h", Confidence.Project, "jt808 peers 4",
        "卫星速度与记录仪速度允许差", "Difference between the satellite's and the recorder's speed that counts as a contradiction");

    public static readonly Figure DriftSpeed = new(
        "tracks.drift-speed", "160", "km/h", Confidence.Project, "vehicles 5 DRF",
        "漂移判定速度", "Implied speed beyond which a jump counts as drift");

    public static readonly Figure DriftMetres = new(
        "tracks.drift-metres", "300", "metres", Confidence.Project, "vehicles 5 DRF",
        "漂移判定最小距离", "Jump up to which nothing counts as drift");

    public static readonly Figure PointsToBelieveAJump = new(
        "tracks.points-to-believe-a-jump", "3", "points", Confidence.Project, "vehicles 5 DRF",
        "确认位移所需连续点数", "Consistent points running after which the new place of a jump is believed");

    public static readonly Figure FrozenSeconds = new(
        "tracks.frozen-seconds", "60", "seconds", Confidence.Project, "jt808 peers 4",
        "位置冻结判定秒数", "Seconds with speed at one unchanged position after which it counts as frozen");

    public static readonly Figure TrackGapSeconds = new(
        "tracks.track-gap-seconds", "300", "seconds", Confidence.Project, "jt808 protocol 6",
        "轨迹中断时间门限", "Seconds without a position after which a track may be broken");

    public static readonly Figure TrackGapMetres = new(
        "tracks.track-gap-metres", "2000", "metres", Confidence.Project, "jt808 protocol 6",
        "轨迹中断距离门限", "Metres between two positions beyond which, with the time, a track is broken");

    public static readonly Figure HoursInMemory = new(
        "tracks.hours-in-memory", "6", "hours", Confidence.Project, "vehicles 2",
        "在线评估窗口", "Hours of points that are kept at hand for late ones; beyond, the stored track is read again");
}
