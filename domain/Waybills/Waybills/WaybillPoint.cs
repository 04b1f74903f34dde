namespace Regulatory.Domain.Waybills;

/// <summary>A place on the map, in degrees of CGCS2000 with at most six decimals.</summary>
public sealed record WaybillPoint(decimal Latitude, decimal Longitude)
{
    /// <summary>Metres of one degree of latitude.</summary>
    private const decimal MetresOfDegree = 111_320m;

    private const decimal RadiansOfDegree = 0.017453292519943m;

    public bool IsOnEarth => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;

    /// <summary>
    /// Whether the other place lies within so many metres: on the plane that touches the earth between them, which over a few kilometres
    /// errs by less than a metre.
    /// </summary>
    public bool IsWithin(int metres, WaybillPoint other)
    {
        var north = (Latitude - other.Latitude) * MetresOfDegree;
        var east = (Longitude - other.Longitude) * MetresOfDegree * Cosine((Latitude + other.Latitude) / 2);
        return north * north + east * east <= (decimal)metres * metres;
    }

    /// <summary>By its series, which between the equator and 60° errs by less than one in a hundred thousand.</summary>
    private static decimal Cosine(decimal degrees)
    {
        var squared = degrees * RadiansOfDegree * degrees * RadiansOfDegree;
        return 1 - squared / 2 * (1 - squared / 12 * (1 - squared / 30 * (1 - squared / 56)));
    }
}
