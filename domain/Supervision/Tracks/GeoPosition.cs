namespace Regulatory.Domain.Supervision.Tracks;

/// <summary>
/// A place on the earth in whole micro-degrees (WGS 84, or whatever the terminal measures in): north and east are positive, one
/// micro-degree of latitude is 11.1 cm.
/// </summary>
/// <param name="Latitude">−90 000 000 to 90 000 000 where it is sound; <see cref="PointFaults.OutOfChina"/> says where it is not.</param>
/// <param name="Longitude">−180 000 000 to 180 000 000.</param>
public readonly record struct GeoPosition(int Latitude, int Longitude)
{
    /// <summary>Zero coordinates: what a terminal sends that has never had a fix.</summary>
    public bool IsZero => Latitude == 0 && Longitude == 0;
}
