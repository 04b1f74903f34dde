namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// Distances in whole numbers. Two places are laid on a plane at their middle latitude: one micro-degree of a great circle is
/// 11.119 508 cm (mean radius 6 371 008.8 m), one of a parallel is that times the cosine. The cosine comes from a table of whole degrees, with
/// a straight line between two of them; the root is taken in whole numbers.
/// </summary>
/// <remarks>
/// Error against the great circle of the same sphere, up to 54° of latitude: below 3 cm + 0.02 % up to 10 km, below 3 cm + 0.1 % up to 100 km. The sphere
/// itself differs from the ellipsoid by up to 0.4 %. What is further than 1 000 km counts as 1 000 km at least, never less.
/// </remarks>
public static class Distances
{
    /// <summary>Micrometres of one micro-degree of a great circle: 0.111 195 m.</summary>
    private const long MicroDegree = 111_195;

    /// <summary>Places further apart than this are not measured: no rule asks how much further.</summary>
    private const long FarInMicroDegrees = 9_000_000;

    private static readonly int[] Cosines = MakeCosines();

    /// <summary>Centimetres between two places; more than 100 000 000 where they are further than 1 000 km apart.</summary>
    public static long Centimetres(GeoPosition one, GeoPosition other)
    {
        long north = (long)one.Latitude - other.Latitude, east = (long)one.Longitude - other.Longitude;
        if (Math.Abs(north) > FarInMicroDegrees || Math.Abs(east) > 2 * FarInMicroDegrees) return 200_000_000;
        var up = Up(north);
        var across = Across(east, (int)(((long)one.Latitude + other.Latitude) / 2));
        return Root((up * up) + (across * across));
    }

    /// <summary>Whole metres between two places, rounded to the nearest.</summary>
    public static int Metres(GeoPosition one, GeoPosition other) => (int)((Centimetres(one, other) + 50) / 100);

    /// <summary>Centimetres eastward of a difference in longitude, at a latitude.</summary>
    internal static long Across(long east, int latitude) => east * MicroDegree / 1_000 * Cosine(latitude) / 10_000_000;

    /// <summary>Centimetres northward of a difference in latitude.</summary>
    internal static long Up(long north) => north * MicroDegree / 10_000;

    /// <summary>The whole root of a number that is not negative, rounded down.</summary>
    internal static long Root(long of)
    {
        if (of < 2) return of;
        var guess = 1L << ((64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)of) + 1) / 2);
        while (true)
        {
            var next = (guess + (of / guess)) / 2;
            if (next >= guess) return guess;
            guess = next;
        }
    }

    /// <summary>Cosine of a latitude in micro-degrees, in millionths.</summary>
    private static long Cosine(int latitude)
    {
        var north = Math.Min(Math.Abs((long)latitude), 89_999_999);
        var degree = (int)(north / 1_000_000);
        return Cosines[degree] - ((Cosines[degree] - Cosines[degree + 1]) * (north % 1_000_000) / 1_000_000);
    }

    /// <summary>cos (n+1)° = 2 cos 1° cos n° − cos (n−1)°.</summary>
    private static int[] MakeCosines()
    {
        const decimal One = 0.99984769515639123915701155881m;
        var cosines = new decimal[91];
        (cosines[0], cosines[1]) = (1, One);
        for (var degree = 2; degree <= 90; degree++) cosines[degree] = (2 * One * cosines[degree - 1]) - cosines[degree - 2];
        return [.. cosines.Select(cosine => (int)decimal.Round(cosine * 1_000_000))];
    }
}
