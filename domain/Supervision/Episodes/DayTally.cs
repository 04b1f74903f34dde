using System.Collections.Immutable;
using System.Numerics;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>The day that a track is in, counted as it goes.</summary>
internal sealed class DayTally(long day, string ruleVersion)
{
    private const int MostBreaks = 100;
    private readonly int[] faults = new int[12];

    private DayTally(DayTally other) : this(other.Day, other.RuleVersion)
    {
        other.faults.CopyTo(faults, 0);
        (Records, Qualified, TopSpeed) = (other.Records, other.Qualified, other.TopSpeed);
        (Track, Continuous, Breaks) = (other.Track, other.Continuous, other.Breaks);
        (Driving, NightDriving, Fatigue) = (other.Driving, other.NightDriving, other.Fatigue);
        (SeenMoving, UnseenMoving) = (other.SeenMoving, other.UnseenMoving);
    }

    public long Day => day;
    public string RuleVersion => ruleVersion;
    public int Records, Qualified, TopSpeed, Driving, NightDriving, Fatigue, SeenMoving, UnseenMoving;
    public long Track, Continuous;
    public ImmutableArray<TrackBreak> Breaks = [];

    public DayTally Copy() => new(this);

    public void Count(PointSample point, PointFaults all)
    {
        Records++;
        if ((all & Plausibility.Disqualifying) is PointFaults.None) Qualified++;
        for (var left = (uint)all; left != 0; left &= left - 1) faults[BitOperations.TrailingZeroCount(left)]++;
        if ((all & (Plausibility.NoPlace | PointFaults.Drift)) is PointFaults.None) TopSpeed = Math.Max(TopSpeed, point.Speed);
    }

    public void Go(long centimetres, PointSample from, PointSample to, QualityParameters by)
    {
        Track += centimetres;
        if (to.Second - from.Second <= by.TrackGapSeconds || centimetres <= by.TrackGapMetres * 100L)
            Continuous += centimetres;
        else if (Breaks.Length < MostBreaks)
            Breaks = Breaks.Add(new(EventSeconds.ToInstant(from.Second), EventSeconds.ToInstant(to.Second), centimetres));
    }

    public DailyVehicleDigest ToDigest(VehicleKey vehicle, IEnumerable<Episode> episodes, IReadOnlyCollection<PointFaults> misdated) => new()
    {
        Vehicle = vehicle,
        Day = EventSeconds.DayOf(day),
        Records = Records + misdated.Count,
        QualifiedRecords = Qualified,
        Faults = Enumerable.Range(0, faults.Length)
            .Select(bit => (Fault: (PointFaults)(1 << bit), Count: faults[bit] + misdated.Count(fault => ((int)fault & 1 << bit) != 0)))
            .Where(counted => counted.Count > 0)
            .ToImmutableSortedDictionary(counted => counted.Fault, counted => counted.Count),
        TrackCentimetres = Track,
        ContinuousCentimetres = Continuous,
        Breaks = Breaks,
        DrivingSeconds = Driving,
        NightDrivingSeconds = NightDriving,
        FatigueSeconds = Fatigue,
        SeenMovingSeconds = SeenMoving,
        UnseenMovingSeconds = UnseenMoving,
        TopSpeed = TopSpeed,
        Episodes = episodes.Where(episode => EventSeconds.DayNumber(EventSeconds.Of(episode.From)) == day)
            .GroupBy(episode => episode.Code).ToImmutableSortedDictionary(group => group.Key, group => group.Count()),
        RuleVersion = ruleVersion,
    };
}
