using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Fleets.Lives;
using Regulatory.Fleets.Roads;
using Regulatory.Fleets.Terminals;

namespace Regulatory.Fleets.Truth;

/// <summary>One vehicle's life as its terminal tells it, and what really happened.</summary>
/// <param name="Tour">The cities that it comes through, in order; the first is its home.</param>
public sealed record Journey(VehiclePlan Plan, IReadOnlyList<City> Tour, IReadOnlyList<Transmission> Sent, IReadOnlyList<TrueEpisode> Truth)
{
    /// <summary>The journeys of a fleet, one vehicle after the other; the same for the same arguments.</summary>
    /// <param name="first">The Chinese day at whose midnight they begin.</param>
    /// <param name="wakes">Second of the first day at which everybody sets out; null for mornings as they are.</param>
    public static IEnumerable<Journey> Of(RoadGraph graph, int vehicles, int days, int seed, LocalDate first, int? wakes = null)
    {
        var start = ChinaTime.StartOf(first);
        foreach (var plan in VehiclePlan.Fleet(vehicles, seed, graph))
        {
            var life = Life.Of(plan, graph, days, wakes);
            var misdeeds = new Misdeeds(plan, life, graph);
            yield return new(plan, TourOf(plan, graph, life), new Terminal(plan, life, start, misdeeds).Transmissions(), new Oracle(plan, life, start, misdeeds).All());
        }
    }

    private static List<City> TourOf(VehiclePlan plan, RoadGraph graph, IReadOnlyList<TrueSecond> life)
    {
        var tour = new List<City> { plan.Home };
        Road? on = null;
        foreach (var second in life)
        {
            // A vehicle that stands in a city stands at the beginning of a road that it need not take.
            if (second.Kmh <= 0)
            {
                on = IsAt(second.Place, tour[^1]) ? null : on;
                continue;
            }
            var road = graph.Roads[second.RoadNumber];
            if (road == on) continue;
            on = road;
            var begins = Distances.Centimetres(second.Place, road.From.Centre) < Distances.Centimetres(second.Place, road.To.Centre);
            var (here, there) = begins ? (road.From, road.To) : (road.To, road.From);
            if (tour[^1] != here) tour.Add(here);
            tour.Add(there);
        }
        return tour;
    }

    private static bool IsAt(GeoPosition place, City city) => Distances.Metres(place, city.Centre) < 1000;
}
