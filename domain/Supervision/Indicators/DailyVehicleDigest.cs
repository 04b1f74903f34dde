using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Indicators;

/// <summary>A place where a track is broken 轨迹中断.</summary>
/// <param name="Centimetres">Straight from the last position before to the first after.</param>
public sealed record TrackBreak(Instant From, Instant To, long Centimetres);

/// <summary>
/// What a vehicle's day comes to, by event time: what the indicators are made of (vehicles §2, §7). A position that comes late changes the
/// digest of the day on which it was measured.
/// </summary>
public sealed record DailyVehicleDigest
{
    public required VehicleKey Vehicle { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>Records, each told any number of times counted once; those without a credible time on the day of their arrival.</summary>
    public required int Records { get; init; }

    /// <summary>合格记录 (<see cref="Plausibility.Disqualifying"/>).</summary>
    public required int QualifiedRecords { get; init; }

    /// <summary>Records by what was wrong with them; faults that never occurred are absent.</summary>
    public required ImmutableSortedDictionary<PointFaults, int> Faults { get; init; }

    /// <summary>总里程 along the track, breaks included.</summary>
    public required long TrackCentimetres { get; init; }

    /// <summary>连续里程: without the breaks.</summary>
    public required long ContinuousCentimetres { get; init; }

    /// <summary>The first hundred breaks.</summary>
    public required ImmutableArray<TrackBreak> Breaks { get; init; }

    public required int DrivingSeconds { get; init; }

    public required int NightDrivingSeconds { get; init; }

    /// <summary>疲劳驾驶时长: driven beyond the limit of the day or of the night.</summary>
    public required int FatigueSeconds { get; init; }

    /// <summary>Seconds of moving with a fix no older than the limit (ten minutes).</summary>
    public required int SeenMovingSeconds { get; init; }

    /// <summary>Seconds between two fixes further apart, the first of them moving.</summary>
    public required int UnseenMovingSeconds { get; init; }

    /// <summary>0.1 km/h.</summary>
    public required int TopSpeed { get; init; }

    /// <summary>Episodes that began on the day, by code.</summary>
    public required ImmutableSortedDictionary<AlarmCode, int> Episodes { get; init; }

    /// <summary>Fingerprint of the parameters.</summary>
    public required string RuleVersion { get; init; }

    public int CountOf(PointFaults fault) => Faults.GetValueOrDefault(fault);

    public int CountOf(AlarmCode code) => Episodes.GetValueOrDefault(code);

    /// <summary>A vehicle sent at least one qualified record: it was online.</summary>
    public bool WasOnline => QualifiedRecords > 0;

    /// <summary>漂移车辆: a jump, or a place outside the country (jt808 protocol §6).</summary>
    public bool HasDrifted => CountOf(PointFaults.Drift) + CountOf(PointFaults.OutOfChina) > 0;

    public bool HasMoved => SeenMovingSeconds + UnseenMovingSeconds > 0;
}
