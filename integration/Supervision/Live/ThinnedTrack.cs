using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>
/// A track with no more points than a page can draw. The time is cut into equal parts, and of each the fastest credible point stays: a peak of
/// speed is never thinned away. The first and the last point stay, too.
/// </summary>
public static class ThinnedTrack
{
    /// <param name="points">In order of event time.</param>
    /// <param name="most">At least 2.</param>
    public static ImmutableArray<ReplayPoint> Of(IReadOnlyList<ReplayPoint> points, int most)
    {
        if (points.Count <= most) return [.. points];
        var (begin, end) = (points[0].At, points[^1].At);
        var parts = Math.Max(1, most - 2);
        var whole = Math.Max(1, (end - begin).BclCompatibleTicks + 1);
        var kept = ImmutableArray.CreateBuilder<ReplayPoint>(most);
        kept.Add(points[0]);
        foreach (var part in points.Skip(1).SkipLast(1).GroupBy(point => (int)((Int128)(point.At - begin).BclCompatibleTicks * parts / whole)))
            kept.Add(part.Aggregate((one, other) => Speed(other) > Speed(one) ? other : one) with { StandsFor = part.Count() });
        kept.Add(points[^1]);
        return kept.DrainToImmutable();
    }

    /// <summary>A point with a fault shows no speed that it could outdo a sound one by.</summary>
    private static int Speed(ReplayPoint point) => point.Faults.IsEmpty ? point.Speed : -1;
}
