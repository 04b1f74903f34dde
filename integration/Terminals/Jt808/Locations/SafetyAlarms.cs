namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>高级驾驶辅助系统报警信息 0x64.</summary>
/// <param name="Kind">
/// 1 forward collision, 2 lane departure, 3 too close, 4 pedestrian, 5 frequent lane change, 6 sign limit, 7 obstacle, 0x10 sign seen, 0x11
/// snapshot; Guangdong 0x12 solid line, 0x13 person in the aisle.
/// </param>
/// <param name="Level">报警级别, 1 or 2.</param>
/// <param name="FrontSpeed">km/h.</param>
/// <param name="FrontDistance">100 ms.</param>
/// <param name="Deviation">1 left, 2 right.</param>
/// <param name="Sign">1 speed, 2 height, 3 weight; Guangdong 4 no entry, 5 no stopping.</param>
public sealed record AdasAlarm(
    uint Number, byte Flag, byte Kind, byte Level, byte FrontSpeed, byte FrontDistance, byte Deviation, byte Sign, byte SignValue, SafetyMoment Moment,
    AlarmNumber Identity) : SafetyAlarm(Number, Flag, Moment, Identity)
{
    internal static AdasAlarm Read(ref BodyReader v) => new(
        v.U32(), v.U8(), v.U8(), v.U8(), v.U8(), v.U8(), v.U8(), v.U8(), v.U8(), SafetyMoment.Read(ref v), AlarmNumber.Read(ref v, v.Left));

    private protected override void WriteOwn(BodyWriter to) => to.Bytes([Kind, Level, FrontSpeed, FrontDistance, Deviation, Sign, SignValue]);
}

/// <summary>驾驶员状态监测系统报警信息 0x65.</summary>
/// <param name="Kind">
/// 1 fatigue, 2 telephone, 3 smoking, 4 distraction, 5 abnormal or absent, 0x10 snapshot, 0x11 change of driver; Guangdong 6 lens covered, 8
/// over time, 0xA no belt, 0xB dark glasses, 0xC hands off, 0xD playing with a telephone.
/// </param>
/// <param name="Level">报警级别, 1 or 2.</param>
/// <param name="Fatigue">疲劳程度, 1 to 10.</param>
/// <param name="Reserved">4 bytes.</param>
public sealed record DriverStateAlarm(
    uint Number, byte Flag, byte Kind, byte Level, byte Fatigue, uint Reserved, SafetyMoment Moment, AlarmNumber Identity)
    : SafetyAlarm(Number, Flag, Moment, Identity)
{
    internal static DriverStateAlarm Read(ref BodyReader v) => new(
        v.U32(), v.U8(), v.U8(), v.U8(), v.U8(), v.U32(), SafetyMoment.Read(ref v), AlarmNumber.Read(ref v, v.Left));

    private protected override void WriteOwn(BodyWriter to)
    {
        to.Bytes([Kind, Level, Fatigue]);
        to.U32(Reserved);
    }
}

/// <summary>盲区监测系统报警信息 0x67.</summary>
/// <param name="Kind">1 behind, 2 left behind, 3 right behind.</param>
public sealed record BlindSpotAlarm(uint Number, byte Flag, byte Kind, SafetyMoment Moment, AlarmNumber Identity)
    : SafetyAlarm(Number, Flag, Moment, Identity)
{
    internal static BlindSpotAlarm Read(ref BodyReader v) =>
        new(v.U32(), v.U8(), v.U8(), SafetyMoment.Read(ref v), AlarmNumber.Read(ref v, v.Left));

    private protected override void WriteOwn(BodyWriter to) => to.U8(Kind);
}

/// <summary>激烈驾驶报警信息 0x70 of some provinces.</summary>
/// <param name="Kind">1 急加速, 2 急减速, 3 急转弯, 4 怠速, 5 异常熄火, 6 空挡滑行, 7 超转.</param>
/// <param name="Thresholds">Three words: time, first and second threshold.</param>
public sealed record HarshDrivingAlarm(
    uint Number, byte Flag, byte Kind, IReadOnlyList<ushort> Thresholds, SafetyMoment Moment, AlarmNumber Identity)
    : SafetyAlarm(Number, Flag, Moment, Identity)
{
    internal static HarshDrivingAlarm Read(ref BodyReader v) =>
        new(v.U32(), v.U8(), v.U8(), [v.U16(), v.U16(), v.U16()], SafetyMoment.Read(ref v), AlarmNumber.Read(ref v, v.Left));

    private protected override void WriteOwn(BodyWriter to)
    {
        to.U8(Kind);
        foreach (var threshold in Thresholds) to.U16(threshold);
    }
}
