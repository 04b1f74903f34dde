using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleets.Roads;

/// <summary>A stretch of a road in metres from its beginning.</summary>
public readonly record struct Part(double From, double Until)
{
    public bool Has(double metre) => metre >= From && metre < Until;
}

/// <summary>
/// The road between two cities: a straight line; near the cities an ordinary road of 80, between them a motorway of 100 or 120. It may have a
/// tunnel, where satellites are not seen and nothing is sent, and a valley where only the network fails. In its middle lies a service area.
/// </summary>
public sealed record Road(City From, City To, int MotorwayLimit, Part? Tunnel, Part? Valley)
{
    /// <summary>Metres from a city up to which the road is an ordinary one.</summary>
    public const double Town = 6000;

    public double Length { get; } = Distances.Metres(From.Centre, To.Centre);

    public PlannedRoute Line { get; } = new([From.Centre, To.Centre]);

    public (int Limit, RoadKind Class) At(double metre) =>
        metre < Town || metre > Length - Town ? (80, RoadKind.Other) : (MotorwayLimit, RoadKind.Motorway);

    /// <summary>The place so many metres on, and so many metres to the left of the line.</summary>
    public GeoPosition PlaceAt(double metre, double aside)
    {
        var share = metre / Length;
        double north = To.Centre.Latitude - From.Centre.Latitude, east = To.Centre.Longitude - From.Centre.Longitude;
        var scale = Math.Cos(From.Centre.Latitude / 1e6 * Math.PI / 180);
        var whole = Math.Sqrt((north * north) + (east * scale * east * scale));
        var left = aside / 0.111195;
        return new(
            (int)(From.Centre.Latitude + (north * share) + (left * east * scale / whole)),
            (int)(From.Centre.Longitude + (east * share) - (left * north / whole / scale)));
    }

    public GeoPosition ServiceArea => PlaceAt(Length / 2, 0);

    /// <summary>The metre of the line that is nearest to a place.</summary>
    public double Nearest(GeoPosition place)
    {
        var scale = Math.Cos(place.Latitude / 1e6 * Math.PI / 180);
        double x = (To.Centre.Longitude - From.Centre.Longitude) * scale, y = To.Centre.Latitude - From.Centre.Latitude;
        double px = (place.Longitude - From.Centre.Longitude) * scale, py = place.Latitude - From.Centre.Latitude;
        return Math.Clamp(((px * x) + (py * y)) / ((x * x) + (y * y)), 0, 1) * Length;
    }
}
