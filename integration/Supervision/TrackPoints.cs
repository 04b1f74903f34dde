using System.Collections.Immutable;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision;

/// <summary>What a terminal reported, as the rules of supervision read it.</summary>
public static class TrackPoints
{
    /// <summary>The point of a stored position; null when it has no time, and so no place in any track.</summary>
    public static TrackPoint? Of(StoredPosition stored, VehicleKey vehicle)
    {
        var report = stored.Report;
        if (report.At is not { } at) return null;
        return new()
        {
            Vehicle = vehicle,
            At = at,
            ReceivedAt = stored.ReceivedAt,
            Position = new(report.Latitude, report.Longitude),
            Speed = report.Speed,
            RecorderSpeed = (int?)report.RecorderSpeed,
            Direction = report.Direction,
            Altitude = report.Altitude,
            Mileage = report.Odometer,
            HasFix = report.IsFixed,
            AccOn = (report.Status & 1) != 0,
            Alarm = report.Alarm,
            Status = report.Status,
            IsLate = stored.Marks.HasFlag(PositionMarks.BlindArea),
            Signals = [.. report.Items.Select(item => item.Read(out _)).OfType<SafetyAlarm>().Select(SignalOf).OfType<SafetySignal>()],
            Frame = new(stored.Frame, stored.Item),
        };
    }

    /// <summary>
    /// What a video terminal saw, by the numbers of T/JSATL 12 and T/GDRTA 002 (jt808 protocol §4.1); null for what no rule of supervision asks
    /// about: snapshots, signs, and numbers that only a vendor knows.
    /// </summary>
    private static SafetySignal? SignalOf(SafetyAlarm alarm)
    {
        var (behaviour, level) = alarm switch
        {
            AdasAlarm ahead => (ahead.Kind switch
            {
                1 => SafetyBehaviour.ForwardCollision,
                2 => SafetyBehaviour.LaneDeparture,
                3 => SafetyBehaviour.ShortHeadway,
                4 => SafetyBehaviour.PedestrianCollision,
                _ => default(SafetyBehaviour?),
            }, ahead.Level),
            DriverStateAlarm driver => (driver.Kind switch
            {
                1 => SafetyBehaviour.EyesClosed,
                2 or 0xD => SafetyBehaviour.Phone,
                3 => SafetyBehaviour.Smoking,
                4 => SafetyBehaviour.Distraction,
                5 => SafetyBehaviour.NoDriver,
                6 => SafetyBehaviour.CameraCovered,
                0xA => SafetyBehaviour.NoBelt,
                0xC => SafetyBehaviour.HandsOff,
                _ => default(SafetyBehaviour?),
            }, driver.Level),
            _ => (default(SafetyBehaviour?), (byte)0),
        };
        return behaviour is { } seen
            ? new(seen, alarm.Flag switch { 1 => SignalPhase.Begin, 2 => SignalPhase.End, _ => SignalPhase.Event }, level)
            : null;
    }
}
