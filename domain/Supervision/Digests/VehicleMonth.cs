using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>A vehicle's month as its decider remembers it 车辆月度日汇总.</summary>
/// <param name="Days">The latest revision of each day.</param>
public sealed record VehicleMonth(ImmutableSortedDictionary<LocalDate, DailyDigestPublished> Days)
{
    public static VehicleMonth Initial { get; } = new(ImmutableSortedDictionary<LocalDate, DailyDigestPublished>.Empty);

    public static VehicleMonth Evolve(VehicleMonth state, VehicleMonthFact fact) => fact switch
    {
        DailyDigestPublished published => new(state.Days.SetItem(published.Day, published)),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
