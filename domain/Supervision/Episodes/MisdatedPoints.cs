using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// Positions whose time is not credible: they have no place in the track, but they are records, and count on the day of their arrival. Each
/// is counted once, at its first arrival; the newest thousand are remembered.
/// </summary>
internal sealed class MisdatedPoints
{
    private const int Most = 1000;
    private readonly Dictionary<(long At, GeoPosition Place, uint Alarm, uint Status), (long Arrived, PointFaults Faults)> known = [];

    public void Add(TrackPoint point, PointFaults faults)
    {
        var key = (EventSeconds.Of(point.At), point.Position, point.Alarm, point.Status);
        var arrived = EventSeconds.Of(point.ReceivedAt);
        if (known.TryGetValue(key, out var before) && (before.Arrived, (int)before.Faults).CompareTo((arrived, (int)faults)) <= 0) return;
        known[key] = (arrived, faults);
        if (known.Count > Most) known.Remove(known.MinBy(entry => entry.Value.Arrived).Key);
    }

    public IEnumerable<long> Days => known.Values.Select(entry => EventSeconds.DayNumber(entry.Arrived)).Distinct();

    public IReadOnlyCollection<PointFaults> On(long day) =>
        [.. known.Values.Where(entry => EventSeconds.DayNumber(entry.Arrived) == day).Select(entry => entry.Faults)];

    public void Forget(long before)
    {
        foreach (var key in known.Where(entry => entry.Value.Arrived < before).Select(entry => entry.Key).ToList()) known.Remove(key);
    }
}
