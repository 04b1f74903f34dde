using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>Records with one fault.</summary>
public sealed record FaultCount(PointFaults Fault, int Count);

/// <summary>Episodes of one code that began on a day.</summary>
public sealed record EpisodeCount(AlarmCode Code, int Count);

/// <summary>The figures of a vehicle's day as they are published; units and meaning as in <see cref="DailyVehicleDigest"/>.</summary>
public sealed record DayFigures(
    int Records, int QualifiedRecords, ImmutableArray<FaultCount> Faults, long TrackCentimetres, long ContinuousCentimetres,
    ImmutableArray<TrackBreak> Breaks, int DrivingSeconds, int NightDrivingSeconds, int FatigueSeconds, int SeenMovingSeconds,
    int UnseenMovingSeconds, int TopSpeed, ImmutableArray<EpisodeCount> Episodes, string RuleVersion)
{
    public static DayFigures Of(DailyVehicleDigest digest) => new(
        digest.Records, digest.QualifiedRecords, [.. digest.Faults.Select(fault => new FaultCount(fault.Key, fault.Value))],
        digest.TrackCentimetres, digest.ContinuousCentimetres, digest.Breaks, digest.DrivingSeconds, digest.NightDrivingSeconds,
        digest.FatigueSeconds, digest.SeenMovingSeconds, digest.UnseenMovingSeconds, digest.TopSpeed,
        [.. digest.Episodes.Select(episode => new EpisodeCount(episode.Key, episode.Value))], digest.RuleVersion);

    public int CountOf(PointFaults fault) => Faults.FirstOrDefault(one => one.Fault == fault)?.Count ?? 0;

    public int CountOf(AlarmCode code) => Episodes.FirstOrDefault(one => one.Code == code)?.Count ?? 0;

    /// <summary>The day of a vehicle that two terminals spoke for, one after the other.</summary>
    public DayFigures And(DayFigures other) => new(
        Records + other.Records, QualifiedRecords + other.QualifiedRecords,
        [.. Faults.Concat(other.Faults).GroupBy(one => one.Fault).Select(of => new FaultCount(of.Key, of.Sum(one => one.Count))).OrderBy(one => one.Fault)],
        TrackCentimetres + other.TrackCentimetres, ContinuousCentimetres + other.ContinuousCentimetres,
        [.. Breaks.Concat(other.Breaks).OrderBy(gap => gap.From)], DrivingSeconds + other.DrivingSeconds,
        NightDrivingSeconds + other.NightDrivingSeconds, FatigueSeconds + other.FatigueSeconds, SeenMovingSeconds + other.SeenMovingSeconds,
        UnseenMovingSeconds + other.UnseenMovingSeconds, Math.Max(TopSpeed, other.TopSpeed),
        [.. Episodes.Concat(other.Episodes).GroupBy(one => one.Code).Select(of => new EpisodeCount(of.Key, of.Sum(one => one.Count))).OrderBy(one => one.Code)],
        RuleVersion);

    /// <summary>The same for the same figures, sixteen hex digits: it tells revisions apart, it proves nothing.</summary>
    public string Fingerprint()
    {
        object[] parts =
        [
            Records, QualifiedRecords, TrackCentimetres, ContinuousCentimetres, DrivingSeconds, NightDrivingSeconds, FatigueSeconds,
            SeenMovingSeconds, UnseenMovingSeconds, TopSpeed, RuleVersion, .. Faults, .. Breaks, .. Episodes,
        ];
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
            foreach (var octet in Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{part};")))
                hash = unchecked((hash ^ octet) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Lists are equal when they hold the same.</summary>
    public bool Equals(DayFigures? other) => other is not null
        && (Records, QualifiedRecords, TrackCentimetres, ContinuousCentimetres, DrivingSeconds, NightDrivingSeconds, FatigueSeconds)
            == (other.Records, other.QualifiedRecords, other.TrackCentimetres, other.ContinuousCentimetres, other.DrivingSeconds,
                other.NightDrivingSeconds, other.FatigueSeconds)
        && (SeenMovingSeconds, UnseenMovingSeconds, TopSpeed, RuleVersion)
            == (other.SeenMovingSeconds, other.UnseenMovingSeconds, other.TopSpeed, other.RuleVersion)
        && Faults.SequenceEqual(other.Faults) && Breaks.SequenceEqual(other.Breaks) && Episodes.SequenceEqual(other.Episodes);

    public override int GetHashCode() => HashCode.Combine(Records, QualifiedRecords, TrackCentimetres, DrivingSeconds, TopSpeed, RuleVersion);
}
