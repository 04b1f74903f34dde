using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>Every feature of the map, found by place and day. Features are kept by the cells of a grid that they touch, a twentieth of a degree wide.</summary>
public sealed class RoadMap
{
    private const int Cell = 50_000;

    /// <summary>Cells of one feature; what touches more is looked at everywhere.</summary>
    private const int MostCells = 4_096;

    private readonly ImmutableDictionary<MapFeatureId, MapFeature> features;
    private readonly Lazy<(Dictionary<(int, int), List<MapFeature>> Cells, List<MapFeature> Everywhere)> index;

    private RoadMap(ImmutableDictionary<MapFeatureId, MapFeature> features)
    {
        this.features = features;
        index = new(IndexOf);
    }

    public static RoadMap Empty { get; } = new(ImmutableDictionary<MapFeatureId, MapFeature>.Empty);

    public RoadMap With(MapFeatureFact fact) =>
        new(features.SetItem(fact.Feature, MapFeature.Evolve(features.GetValueOrDefault(fact.Feature, MapFeature.Initial), fact)));

    /// <summary>What a place lies in on a day.</summary>
    public IEnumerable<MapFeatureTerms> At(GeoPosition place, LocalDate on)
    {
        var (cells, everywhere) = index.Value;
        var near = cells.TryGetValue(CellOf(place), out var found) ? found.Concat(everywhere) : everywhere;
        return near.Where(feature => feature.IsOn(on)).Select(feature => feature.Terms!).Where(terms => terms.Contains(place));
    }

    /// <summary>The loading place in which a place lies; null for none.</summary>
    public MapFeatureTerms? LoadingPlaceAt(GeoPosition place, LocalDate on) =>
        At(place, on).FirstOrDefault(terms => terms.Kind is MapFeatureKind.LoadingPlace);

    /// <summary>
    /// What of a place's surroundings the map knows. Where roads cross, nobody knows on which the vehicle is: the more lenient of them holds.
    /// </summary>
    public Surroundings Around(GeoPosition place, LocalDate on)
    {
        var (road, limit, roads, stopping) = (RoadKind.Unknown, 0, 0, false);
        foreach (var terms in At(place, on))
        {
            stopping |= terms.IsStoppingPlace;
            if (terms.Kind is not MapFeatureKind.Road) continue;
            road = roads++ == 0 || road == terms.Road ? terms.Road : RoadKind.Motorway;
            limit = roads == 1 ? terms.SpeedLimitKmh : limit == 0 || terms.SpeedLimitKmh == 0 ? 0 : Math.Max(limit, terms.SpeedLimitKmh);
        }
        return new() { Road = road, SpeedLimit = limit, IsStoppingPlace = stopping };
    }

    private (Dictionary<(int, int), List<MapFeature>>, List<MapFeature>) IndexOf()
    {
        var (cells, everywhere) = (new Dictionary<(int, int), List<MapFeature>>(), new List<MapFeature>());
        foreach (var feature in features.Values)
        {
            var terms = feature.Terms!;
            // A degree of longitude is shorter than 60 km nowhere in China: so many micro-degrees are further than the radius everywhere.
            var reach = terms.Metres * 17;
            var from = CellOf(new(terms.Line.Min(point => point.Latitude) - reach, terms.Line.Min(point => point.Longitude) - reach));
            var to = CellOf(new(terms.Line.Max(point => point.Latitude) + reach, terms.Line.Max(point => point.Longitude) + reach));
            if ((to.Item1 - from.Item1 + 1) * (to.Item2 - from.Item2 + 1) > MostCells)
            {
                everywhere.Add(feature);
                continue;
            }
            for (var north = from.Item1; north <= to.Item1; north++)
                for (var east = from.Item2; east <= to.Item2; east++)
                {
                    if (!cells.TryGetValue((north, east), out var list)) cells.Add((north, east), list = []);
                    list.Add(feature);
                }
        }
        return (cells, everywhere);
    }

    private static (int, int) CellOf(GeoPosition place) => (place.Latitude / Cell, place.Longitude / Cell);
}
