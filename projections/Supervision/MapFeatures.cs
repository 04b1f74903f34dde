using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Projections.Supervision;

/// <summary>Loading places, service areas, stations, parking places, restricted zones and roads by which tracks are judged 地理要素.</summary>
/// <param name="Line">Points in whole micro-degrees; everything within <paramref name="Metres"/> of them belongs to it.</param>
/// <param name="SpeedLimitKmh">Posted limit of a road; 0 where it is not known.</param>
/// <param name="Until">Last day; null while it has none.</param>
/// <param name="Source">The document that says so.</param>
/// <param name="Version">Version of its stream: what an act on it is based on.</param>
[ReadModel("map_features", version: 1), ReadableBySupervisors]
public sealed record MapFeatures(
    [property: Key] MapFeatureId Id,
    [property: Filterable] MapFeatureKind Kind,
    [property: Filterable] string Name,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    ImmutableArray<GeoPosition> Line,
    int Metres,
    RoadKind Road,
    int SpeedLimitKmh,
    [property: Filterable] LocalDate From,
    [property: Filterable] LocalDate? Until,
    string Source,
    long Version)
{
    public static MapFeatures Evolve(MapFeatures? row, MapFeatureFact fact, FactContext at) => fact switch
    {
        MapFeatureEntered { Terms: var terms } entered => new(
            entered.Feature, terms.Kind, terms.Name, entered.Division, terms.Line, terms.Metres, terms.Road, terms.SpeedLimitKmh, terms.From, null,
            entered.Source, at.Version),
        MapFeatureClosed closed => row! with { Until = closed.Until, Source = closed.Source, Version = at.Version },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
