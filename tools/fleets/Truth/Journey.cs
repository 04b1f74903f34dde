using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Fleet.Lives;
using Regulatory.Fleet.Roads;
using Regulatory.Fleet.Terminals;

namespace Regulatory.Fleet.Truth;

/// <summary>One vehicle's life as its terminal tells it, and what really happened.</summary>
public sealed record Journey(VehiclePlan Plan, IReadOnlyList<Transmission> Sent, IReadOnlyList<TrueEpisode> Truth)
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
            yield return new(plan, new Terminal(plan, life, start, misdeeds).Transmissions(), new Oracle(plan, life, start, misdeeds).All());
        }
    }
}
