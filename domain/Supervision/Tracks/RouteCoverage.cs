using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// How much of a planned way a track covers 轨迹匹配 (waybills §9): the share of the line that lies within the corridor around the track. Where
/// the track is broken, nothing is covered between its parts.
/// </summary>
/// <param name="Permille">0 to 1000, rounded down.</param>
/// <param name="LineMetres">Length of the planned line.</param>
public sealed record RouteCoverage(int Permille, int LineMetres)
{
    /// <summary>The line is looked at in steps of at most so many metres.</summary>
    private const int Step = 500;

    /// <param name="track">Positions in the order of their time; those without a place are left out.</param>
    public static RouteCoverage Of(PlannedRoute planned, IEnumerable<TrackPoint> track, int corridorMetres, QualityParameters by)
    {
        var parts = PartsOf(track, by);
        var (covered, length) = (0L, 0L);
        for (var i = 1; i < planned.Line.Length; i++)
        {
            var (from, to) = (planned.Line[i - 1], planned.Line[i]);
            var metres = Distances.Metres(from, to);
            var steps = Math.Max(1, (metres + Step - 1) / Step);
            length += metres;
            for (var step = 0; step < steps; step++)
            {
                var middle = Between(from, to, (2 * step) + 1, 2 * steps);
                // Parts of a whole number of metres: what is left over belongs to the last.
                var weight = step == steps - 1 ? metres - (metres / steps * (steps - 1)) : metres / steps;
                if (parts.Any(part => part.MetresFrom(middle) <= corridorMetres)) covered += weight;
            }
        }
        return new(length == 0 ? 0 : (int)(covered * 1_000 / length), (int)Math.Min(length, int.MaxValue));
    }

    private static List<PlannedRoute> PartsOf(IEnumerable<TrackPoint> track, QualityParameters by)
    {
        var (parts, part) = (new List<PlannedRoute>(), ImmutableArray.CreateBuilder<GeoPosition>());
        TrackPoint? last = null;
        foreach (var point in track)
        {
            if ((Plausibility.Of(point, by) & (Plausibility.NoPlace | Plausibility.Misdated)) is not PointFaults.None) continue;
            if (last is not null && point.At - last.At > Duration.FromSeconds(by.TrackGapSeconds)
                && Distances.Metres(last.Position, point.Position) > by.TrackGapMetres)
            {
                parts.Add(new(part.ToImmutable()));
                part.Clear();
            }
            // A vehicle that stands covers nothing new.
            if (part.Count == 0 || Distances.Metres(part[^1], point.Position) >= 50) part.Add(point.Position);
            last = point;
        }
        if (part.Count > 0) parts.Add(new(part.ToImmutable()));
        return parts;
    }

    private static GeoPosition Between(GeoPosition from, GeoPosition to, int part, int whole) => new(
        from.Latitude + (int)((long)(to.Latitude - from.Latitude) * part / whole),
        from.Longitude + (int)((long)(to.Longitude - from.Longitude) * part / whole));
}
