using System.Buffers.Binary;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>What a terminal makes of a point: the report of JT/T 808 with its items, those of active safety among them.</summary>
public static class Reports
{
    /// <param name="masked">Bits of the alarm field that the platform has acknowledged.</param>
    public static Location Of(TrackPoint point, Kit kit, uint masked = 0) => new(
        point.Alarm & ~masked, point.Status, point.Position.Latitude, point.Position.Longitude, (short)point.Altitude, (ushort)point.Speed,
        (ushort)point.Direction, point.At, [.. Items(point, kit)]);

    private static IEnumerable<LocationItem> Items(TrackPoint point, Kit kit)
    {
        if (point.Mileage is { } tenths) yield return new(0x01, Number((uint)tenths));
        if (point.RecorderSpeed is { } recorder) yield return new(0x03, Number((uint)recorder).AsMemory(2));
        yield return new(0x30, new byte[] { 25 });
        yield return new(0x31, new byte[] { point.HasFix ? (byte)12 : (byte)0 });
        for (var number = 0; number < point.Signals.Length; number++) yield return SafetyItem(point, point.Signals[number], (byte)number, kit);
    }

    private static LocationItem SafetyItem(TrackPoint point, SafetySignal signal, byte sequence, Kit kit)
    {
        var flag = signal.Phase switch { SignalPhase.Begin => (byte)1, SignalPhase.End => (byte)2, _ => (byte)0 };
        var moment = new SafetyMoment(
            (byte)(point.Speed / 10), (short)point.Altitude, (uint)point.Position.Latitude, (uint)point.Position.Longitude, point.At,
            (ushort)((point.AccOn ? 1 : 0) | (point.HasFix ? 1 << 10 : 0)));
        var identity = AlarmNumber.Of(kit.NumberLength, kit.Serial, point.At, sequence, attachments: 0);
        return signal.Behaviour switch
        {
            SafetyBehaviour.ForwardCollision => Ahead(1),
            SafetyBehaviour.LaneDeparture => Ahead(2),
            SafetyBehaviour.ShortHeadway => Ahead(3),
            SafetyBehaviour.PedestrianCollision => Ahead(4),
            SafetyBehaviour.EyesClosed => Driver(1),
            SafetyBehaviour.Phone => Driver(2),
            SafetyBehaviour.Smoking => Driver(3),
            SafetyBehaviour.Distraction => Driver(4),
            SafetyBehaviour.NoDriver => Driver(5),
            SafetyBehaviour.CameraCovered => Driver(6),
            SafetyBehaviour.NoBelt => Driver(0xA),
            _ => Driver(0xC),
        };

        LocationItem Ahead(byte kind) => new(
            0x64, new AdasAlarm(sequence, flag, kind, (byte)signal.Level, moment.Speed, 15, 0, 0, 0, moment, identity).Encode());

        LocationItem Driver(byte kind) => new(
            0x65, new DriverStateAlarm(sequence, flag, kind, (byte)signal.Level, 0, 0, moment, identity).Encode());
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
