using System.Globalization;
using NodaTime;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Roads;

namespace Regulatory.Fleets.Enrolment;

/// <summary>Puts the roads that the fleet drives on the map of supervision: without them a host knows no limits.</summary>
public sealed partial class Registry
{
    private const int HalfWidth = 1500, AtServiceArea = 500, AtCentre = 900;

    private const double Apart = 50_000;

    /// <summary>Roads with their limits, service areas and the cities' yards, where one may stop.</summary>
    public async Task Draw(RoadGraph graph, Action<string> tell, CancellationToken stop)
    {
        foreach (var city in graph.Cities) await Entered("PARKING_PLACE", $"{city.Name}停车场", [city.Centre], AtCentre, stop);
        foreach (var road in graph.Roads)
        {
            var name = $"{road.From.Name}至{road.To.Name}";
            await Entered("SERVICE_AREA", $"{name}服务区", [road.ServiceArea], AtServiceArea, stop);
            var town = Math.Min(Road.Town, road.Length / 2);
            await Entered("ROAD", $"{name}起点段", Line(road, 0, town), HalfWidth, stop, "OTHER", road.At(0).Limit);
            if (road.Length > 2 * Road.Town)
                await Entered("ROAD", $"{name}高速公路", Line(road, town, road.Length - town), HalfWidth, stop, "MOTORWAY", road.MotorwayLimit);
            await Entered("ROAD", $"{name}终点段", Line(road, road.Length - town, road.Length), HalfWidth, stop, "OTHER", road.At(0).Limit);
        }
        tell($"{graph.Roads.Count} roads on the map. 道路已录入。");
    }

    private async Task Entered(
        string kind, string name, IReadOnlyList<GeoPosition> line, int metres, CancellationToken stop, string road = "UNKNOWN", int limit = 0) =>
        await Done(Superior, "enterMapFeature", name, new
        {
            feature = Ids.Of($"map/{name}"),
            terms = new
            {
                kind, name, line = line.Select(point => new { latitude = point.Latitude, longitude = point.Longitude }), metres,
                from = Day(new LocalDate(2025, 1, 1)), road, speedLimitKmh = limit,
            },
            division = "440000", source = string.Create(CultureInfo.InvariantCulture, $"模拟路网 {name}"),
        }, stop);

    private static List<GeoPosition> Line(Road road, double from, double until)
    {
        var parts = Math.Max(1, (int)Math.Ceiling((until - from) / Apart));
        return [.. Enumerable.Range(0, parts + 1).Select(part => road.PlaceAt(from + ((until - from) * part / parts), 0))];
    }
}
