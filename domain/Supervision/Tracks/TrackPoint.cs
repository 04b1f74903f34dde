using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// One reported position of a vehicle, decoded and never altered: not a fact, a row of the time series (vehicles §2). Numbers are whole
/// and in the units of the report (JT/T 808 0x0200), so that nothing is rounded on the way.
/// </summary>
public sealed record TrackPoint
{
    public required VehicleKey Vehicle { get; init; }

    /// <summary>Event time 定位时间: when the terminal says that it was there.</summary>
    public required Instant At { get; init; }

    /// <summary>When the frame arrived.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>Hemispheres already applied.</summary>
    public required GeoPosition Position { get; init; }

    /// <summary>卫星定位速度, 0.1 km/h.</summary>
    public required int Speed { get; init; }

    /// <summary>行驶记录功能速度 (item 0x03), 0.1 km/h; null where the item is absent.</summary>
    public int? RecorderSpeed { get; init; }

    /// <summary>Degrees from north, clockwise, 0 to 359 where sound.</summary>
    public int Direction { get; init; }

    /// <summary>Metres.</summary>
    public int Altitude { get; init; }

    /// <summary>里程 (item 0x01), the odometer in 0.1 km; null where the item is absent.</summary>
    public long? Mileage { get; init; }

    /// <summary>Status bit 1: false means that the position is the last one known, or zero.</summary>
    public required bool HasFix { get; init; }

    /// <summary>Status bit 0: ignition on.</summary>
    public bool AccOn { get; init; }

    /// <summary>报警标志 as sent: levels, not events; what bits 3 and 29 to 31 mean depends on the edition of the protocol.</summary>
    public uint Alarm { get; init; }

    /// <summary>状态 as sent.</summary>
    public uint Status { get; init; }

    /// <summary>Sent afterwards: a blind-zone batch 盲区补报, or a resend.</summary>
    public bool IsLate { get; init; }

    /// <summary>Reports of a video terminal that came with this position.</summary>
    public ImmutableArray<SafetySignal> Signals { get; init; } = [];

    public FrameReference Frame { get; init; }

    /// <summary>The faults of this point by itself (<see cref="PointFaults"/>), judged when it was stored.</summary>
    public PointFaults Faults { get; init; }

    /// <summary>合格数据: nothing is out of range (<see cref="Plausibility.Disqualifying"/>).</summary>
    public bool IsQualified => (Faults & Plausibility.Disqualifying) is PointFaults.None;
}
