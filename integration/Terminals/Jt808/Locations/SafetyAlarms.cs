using NodaTime;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Where and when an alarm of active safety was raised.</summary>
/// <param name="Speed">km/h.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="Latitude">Millionths of a degree, without hemisphere.</param>
/// <param name="Longitude">Millionths of a degree, without hemisphere.</param>
/// <param name="At">Null when the bytes are no time.</param>
/// <param name="State">车辆状态, bits: 0 ACC, 1 left, 2 right, 3 wiper, 4 brake, 5 card in, 10 fixed.</param>
public sealed record SafetyMoment(byte Speed, short Altitude, uint Latitude, uint Longitude, Instant? At, ushort State)
{
    internal const int Length = 19;

    internal static SafetyMoment Read(ref BodyReader body) =>
        new(body.U8(), unchecked((short)body.U16()), body.U32(), body.U32(), body.Time(nameof(At)), body.U16());

    internal void Write(BodyWriter to)
    {
        to.U8(Speed);
        to.U16(unchecked((ushort)Altitude));
        to.U32(Latitude);
        to.U32(Longitude);
        to.Time(At);
        to.U16(State);
    }
}

/// <summary>Alarm of active safety 主动安全 (T/JSATL 12, T/GDRTA 002 and those of other provinces, told apart by the length of the number).</summary>
/// <param name="Number">报警ID, counted from 0 by kind of alarm.</param>
/// <param name="Flag">标志状态: 0 not applicable, 1 begins, 2 ends.</param>
public abstract record SafetyAlarm(uint Number, byte Flag, SafetyMoment Moment, AlarmNumber Identity) : ItemContent
{
    /// <summary>The item's value.</summary>
    public ReadOnlyMemory<byte> Encode()
    {
        var to = new BodyWriter();
        to.U32(Number);
        to.U8(Flag);
        WriteOwn(to);
        Moment.Write(to);
        to.Bytes(Identity.Raw.Span);
        WriteEnd(to);
        return to.Written;
    }

    private protected abstract void WriteOwn(BodyWriter to);

    private protected virtual void WriteEnd(BodyWriter to)
    {
    }
}

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
