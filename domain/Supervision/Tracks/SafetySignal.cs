namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>What a video terminal saw (items 0x64 and 0x65 of a location report; jt808 protocol §4.1).</summary>
public enum SafetyBehaviour
{
    /// <summary>前向碰撞</summary>
    ForwardCollision,

    /// <summary>车道偏离</summary>
    LaneDeparture,

    /// <summary>车距过近</summary>
    ShortHeadway,

    /// <summary>行人碰撞</summary>
    PedestrianCollision,

    /// <summary>闭眼、打哈欠等疲劳状态</summary>
    EyesClosed,

    /// <summary>接打电话、玩手机</summary>
    Phone,

    /// <summary>抽烟</summary>
    Smoking,

    /// <summary>分神、不目视前方</summary>
    Distraction,

    /// <summary>驾驶员异常、离岗</summary>
    NoDriver,

    /// <summary>探头遮挡</summary>
    CameraCovered,

    /// <summary>未系安全带</summary>
    NoBelt,

    /// <summary>双手脱离方向盘</summary>
    HandsOff,
}

/// <summary>Whether a report begins or ends what it reports, or stands for itself.</summary>
public enum SignalPhase
{
    /// <summary>不可用: neither beginning nor end.</summary>
    Event,

    /// <summary>开始</summary>
    Begin,

    /// <summary>结束</summary>
    End,
}

/// <summary>One report of a video terminal, as it came with a position.</summary>
/// <param name="Level">The terminal's own level, 1 or 2; 0 where it gives none.</param>
public readonly record struct SafetySignal(SafetyBehaviour Behaviour, SignalPhase Phase, int Level);
