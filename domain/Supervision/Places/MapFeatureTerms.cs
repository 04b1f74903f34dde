using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>What a feature of the map is to supervision.</summary>
public enum MapFeatureKind
{
    /// <summary>装卸场所: a trip that begins or ends here was loaded.</summary>
    LoadingPlace,

    /// <summary>服务区</summary>
    ServiceArea,

    /// <summary>客运站场</summary>
    Station,

    /// <summary>允许停车场所</summary>
    ParkingPlace,

    /// <summary>限制区域: closed to dangerous goods.</summary>
    RestrictedZone,

    /// <summary>路段: its kind and limit of speed.</summary>
    Road,
}

/// <summary>
/// A feature of the map, as an officer enters it: everything within so many metres of a point, or of a line. A place is a point with its
/// radius, a road a line with half its width.
/// </summary>
/// <param name="Line">1 to 200 points in whole micro-degrees.</param>
/// <param name="Metres">Radius, or half width.</param>
/// <param name="Road">Kind of a road; unknown of anything else.</param>
/// <param name="SpeedLimitKmh">Posted limit of a road; 0 where it is not known.</param>
/// <param name="From">First day on which it is so.</param>
public sealed record MapFeatureTerms(
    MapFeatureKind Kind, string Name, ImmutableArray<GeoPosition> Line, int Metres, LocalDate From, RoadKind Road = RoadKind.Unknown,
    int SpeedLimitKmh = 0)
{
    /// <summary>Somebody may stop here for long.</summary>
    public bool IsStoppingPlace =>
        Kind is MapFeatureKind.LoadingPlace or MapFeatureKind.ServiceArea or MapFeatureKind.Station or MapFeatureKind.ParkingPlace;

    public bool Contains(GeoPosition place) => new PlannedRoute(Line).MetresFrom(place) <= Metres;

    public bool Equals(MapFeatureTerms? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && Line.SequenceEqual(other.Line) && Metres == other.Metres
        && From == other.From && Road == other.Road && SpeedLimitKmh == other.SpeedLimitKmh;

    public override int GetHashCode() => HashCode.Combine(Kind, Name, Metres, From);
}
