using System.Collections.Immutable;

namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>The way that a vehicle is to take 计划路线, as a line through places; a corridor is the places within so many metres of it.</summary>
/// <param name="Line">At least one place, in order; neighbours no more than 500 km apart.</param>
public sealed record PlannedRoute(ImmutableArray<GeoPosition> Line)
{
    /// <summary>Whole metres from a place to the nearest point of the line, on the plane of that place (<see cref="Distances"/>).</summary>
    public int MetresFrom(GeoPosition place)
    {
        var nearest = Distances.Metres(place, Line[0]);
        for (var i = 1; i < Line.Length && nearest > 0; i++) nearest = Math.Min(nearest, ToPart(place, Line[i - 1], Line[i]));
        return nearest;
    }

    private static int ToPart(GeoPosition place, GeoPosition from, GeoPosition to)
    {
        // Metres in a plane whose origin is the beginning of the part.
        var (partX, partY) = InMetres(from, to, place.Latitude);
        var (x, y) = InMetres(from, place, place.Latitude);
        var square = (partX * partX) + (partY * partY);
        if (square == 0) return Distances.Metres(place, from);
        var along = Math.Clamp((x * partX) + (y * partY), 0, square);
        // A part of 500 km squared is 2.5e11, times 5e5 m: within a long.
        long offX = x - (partX * along / square), offY = y - (partY * along / square);
        return (int)Math.Min(Distances.Root((offX * offX) + (offY * offY)), int.MaxValue);
    }

    private static (long X, long Y) InMetres(GeoPosition from, GeoPosition to, int latitude) =>
        (Distances.Across((long)to.Longitude - from.Longitude, latitude) / 100, Distances.Up((long)to.Latitude - from.Latitude) / 100);
}
