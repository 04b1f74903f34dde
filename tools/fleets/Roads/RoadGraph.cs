using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleets.Roads;

/// <summary>The roads of Guangdong as far as a simulated fleet needs them: every city joined to its three nearest, the same for the same seed.</summary>
public sealed class RoadGraph
{
    private const int NearServiceArea = 500, NearCentre = 900;

    public RoadGraph(IReadOnlyList<City> cities, int seed)
    {
        var random = new Random(seed);
        var roads = new List<Road>();
        foreach (var city in cities)
            foreach (var near in cities.Where(other => other != city).OrderBy(other => Distances.Centimetres(city.Centre, other.Centre)).Take(3))
                if (!roads.Any(road => road.From == near && road.To == city))
                    roads.Add(Make(city, near, random));
        Join(cities, roads, random);
        (Cities, Roads) = (cities, roads);
    }

    public IReadOnlyList<City> Cities { get; }

    public IReadOnlyList<Road> Roads { get; }

    public IReadOnlyList<Road> Of(City city) => [.. Roads.Where(road => road.From == city || road.To == city)];

    /// <summary>
    /// What a monitoring platform would say of a reported place: the nearest road, its limit there, and whether one may stop. It knows the
    /// report only, so it is wrong where the report is.
    /// </summary>
    public Surroundings Around(GeoPosition place)
    {
        var nearest = Roads[0];
        var least = int.MaxValue;
        foreach (var road in Roads)
        {
            var metres = road.Line.MetresFrom(place);
            if (metres < least) (nearest, least) = (road, metres);
        }
        var (limit, of) = nearest.At(nearest.Nearest(place));
        return new() { SpeedLimit = limit, Road = of, IsStoppingPlace = IsStoppingPlace(place, nearest) };
    }

    /// <summary>Near a city's centre, or at the road's service area.</summary>
    public static bool IsStoppingPlace(GeoPosition place, Road road) =>
        Distances.Metres(place, road.ServiceArea) <= NearServiceArea
        || Distances.Metres(place, road.From.Centre) <= NearCentre || Distances.Metres(place, road.To.Centre) <= NearCentre;

    private static Road Make(City from, City to, Random random)
    {
        double length = Distances.Metres(from.Centre, to.Centre);
        var tunnel = random.Next(3) == 0 && length > 40_000 ? new Part(length * 0.3, (length * 0.3) + random.Next(2000, 7000)) : (Part?)null;
        var valley = random.Next(3) == 0 && length > 60_000 ? new Part(length * 0.6, (length * 0.6) + random.Next(5000, 20_000)) : (Part?)null;
        return new(from, to, random.Next(2) == 0 ? 100 : 120, tunnel, valley);
    }

    /// <summary>Where the nearest neighbours leave islands, each is joined by its shortest way out.</summary>
    private static void Join(IReadOnlyList<City> cities, List<Road> roads, Random random)
    {
        while (true)
        {
            var reached = new HashSet<City> { cities[0] };
            while (roads.FirstOrDefault(road => reached.Contains(road.From) != reached.Contains(road.To)) is { } next)
                reached.UnionWith([next.From, next.To]);
            if (reached.Count == cities.Count) return;
            var (from, to) = reached.SelectMany(_ => cities.Where(city => !reached.Contains(city)), (one, other) => (one, other))
                .MinBy(pair => Distances.Centimetres(pair.one.Centre, pair.other.Centre));
            roads.Add(Make(from, to, random));
        }
    }
}
