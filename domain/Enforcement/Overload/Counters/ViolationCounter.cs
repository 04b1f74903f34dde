using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>A counter of violations as its deciders remember it 违法超限运输次数.</summary>
/// <param name="Counted">What counts: decided cases that stand.</param>
/// <param name="Fleet">Trucks by month end; enterprises only.</param>
/// <param name="Crossings">Crossings of the threshold that stand, in order.</param>
/// <param name="Struck">Decisions that fell: they do not count again.</param>
public sealed record ViolationCounter(
    ImmutableArray<ViolationCounted> Counted,
    ImmutableSortedDictionary<LocalDate, int> Fleet,
    ImmutableArray<CounterThresholdCrossed> Crossings,
    ImmutableHashSet<string> Struck,
    LocalDate? LastOn)
{
    public static ViolationCounter Initial { get; } = new([], ImmutableSortedDictionary<LocalDate, int>.Empty, [], [], null);

    public static ViolationCounter Evolve(ViolationCounter state, ViolationCounterFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static ViolationCounter Apply(ViolationCounter state, ViolationCounterFact fact) => fact switch
    {
        ViolationCounted counted => state with { Counted = state.Counted.Add(counted) },
        ViolationUncounted uncounted => state with
        {
            Counted = state.Counted.RemoveAll(counted => counted.Case == uncounted.Case),
            Struck = state.Struck.Union(
                state.Counted.Where(counted => counted.Case == uncounted.Case).Select(counted => counted.DecisionNumber)),
        },
        FleetRecorded fleet => state with { Fleet = state.Fleet.SetItem(fleet.MonthEnd, fleet.Trucks) },
        CounterThresholdCrossed crossed => state with { Crossings = state.Crossings.Add(crossed) },
        CounterThresholdUndone undone => state with
        {
            Crossings = state.Crossings.RemoveAll(crossed => crossed.From == undone.From && crossed.Until == undone.Until),
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
