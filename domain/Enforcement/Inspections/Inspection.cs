using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>An inspection as its deciders remember it 行政检查.</summary>
/// <param name="Orders">Orders to remove a major hazard, by number; true once the hazard was found removed.</param>
/// <param name="Leads">Leads that came of it.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record Inspection(
    InspectionPlanned? Planned,
    InspectionHeld? Held,
    bool IsCancelled,
    ImmutableSortedDictionary<string, bool> Orders,
    ImmutableHashSet<LeadId> Leads,
    LocalDate? LastOn)
{
    public static Inspection Initial { get; } =
        new(null, null, false, ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal), [], null);

    /// <summary>Day by which each hazard is to be removed, by number of the order.</summary>
    public ImmutableDictionary<string, LocalDate?> Limits { get; init; } = ImmutableDictionary<string, LocalDate?>.Empty;

    public bool Exists => Planned is not null;

    public static Inspection Evolve(Inspection state, InspectionFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static Inspection Apply(Inspection state, InspectionFact fact) => fact switch
    {
        InspectionPlanned planned => state with { Planned = planned },
        InspectionHeld held => state with { Held = held },
        InspectionCancelled => state with { IsCancelled = true },
        HazardRemovalOrdered ordered => state with
        {
            Orders = state.Orders.SetItem(ordered.Document, false), Limits = state.Limits.SetItem(ordered.Document, ordered.RemoveBy),
        },
        HazardRemoved removed => state with { Orders = state.Orders.SetItem(removed.Document, true) },
        LeadRaised raised => state with { Leads = state.Leads.Add(raised.Lead) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
