namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>
/// 报警标志, the alarm field of a location report (jt808 protocol §4). It holds levels: a bit stays set for as long as its condition lasts, so
/// an alarm is an edge in event time, not a set bit. Only bits that mean the same in every edition are named.
/// </summary>
public static class AlarmBits
{
    /// <summary>紧急报警</summary>
    public const uint Emergency = 1u << 0;

    /// <summary>超速报警</summary>
    public const uint Overspeed = 1u << 1;

    /// <summary>疲劳驾驶</summary>
    public const uint Fatigue = 1u << 2;

    /// <summary>GNSS 天线未接或被剪断</summary>
    public const uint AntennaCut = 1u << 5;

    /// <summary>当天累计驾驶超时</summary>
    public const uint DailyDriving = 1u << 18;

    /// <summary>超时停车</summary>
    public const uint LongStop = 1u << 19;

    /// <summary>路线偏离</summary>
    public const uint OffRoute = 1u << 23;

    /// <summary>Bits that the platform's acknowledgement clears: 0, 3, 20 to 22, 27, 28; their edge falls without the condition ending.</summary>
    public const uint ClearedByAcknowledgement = 1u | 1u << 3 | 7u << 20 | 3u << 27;

    /// <summary>Bits that were not set before and are now.</summary>
    public static uint Raised(uint before, uint now) => now & ~before;

    /// <summary>Bits that were set before and are not now.</summary>
    public static uint Ended(uint before, uint now) => before & ~now;
}
