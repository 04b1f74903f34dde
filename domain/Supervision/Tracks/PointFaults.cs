namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// What is wrong with a position, each rule by its name (jt808 peers §4 no. 8 and 9, protocol §6). Faults of one point are seen at the
/// point alone; faults of the sequence only against its neighbours in event time, so they are found when the track is evaluated.
/// </summary>
[Flags]
public enum PointFaults
{
    /// <summary>合格: nothing.</summary>
    None = 0,

    /// <summary>时间在未来: more than the tolerance after it was received.</summary>
    FutureTime = 1 << 0,

    /// <summary>时间不可信: a clock that was never set (year 2000, 2099), or older than what a terminal can have kept.</summary>
    ImpossibleTime = 1 << 1,

    /// <summary>经纬度越界: outside 73°33′–135°05′ E, 3°51′–53°33′ N.</summary>
    OutOfChina = 1 << 2,

    /// <summary>经纬度为零</summary>
    ZeroPosition = 1 << 3,

    /// <summary>速度越界: above 160 km/h.</summary>
    Speed = 1 << 4,

    /// <summary>高程越界: outside −200 to 6500 m.</summary>
    Altitude = 1 << 5,

    /// <summary>方向越界: above 359.</summary>
    Direction = 1 << 6,

    /// <summary>未定位: sent without a fix; alive, but not a place.</summary>
    NoFix = 1 << 7,

    /// <summary>漂移: too far from the last good point for the time between. Of the sequence.</summary>
    Drift = 1 << 8,

    /// <summary>位置冻结: speed without a change of place. Of the sequence.</summary>
    Frozen = 1 << 9,

    /// <summary>速度矛盾: the recorder's speed and the satellite's differ.</summary>
    SpeedMismatch = 1 << 10,

    /// <summary>同时异位: another content for the same second. Of the sequence.</summary>
    Conflict = 1 << 11,
}
