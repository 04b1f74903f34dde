using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>How far a check at a motorway entry has come.</summary>
public enum EntryStage
{
    /// <summary>已检测</summary>
    Weighed,

    /// <summary>已放行</summary>
    Admitted,

    /// <summary>已劝返</summary>
    Refused,
}

/// <summary>A check at a motorway entry as its deciders remember it 入口检测.</summary>
/// <param name="Stage">Null while nothing was weighed.</param>
/// <param name="Suspicions">What was reported of the truck.</param>
/// <param name="Liability">What the operator was found to have done wrong.</param>
public sealed record EntryCheck(
    EntryStage? Stage,
    SiteId Site,
    DivisionCode Division,
    Plate Plate,
    LocalDate? ArrivedOn,
    TruckConfiguration? Truck,
    MassFinding? Finding,
    EntryFault? Liability,
    ImmutableHashSet<string> Suspicions,
    LocalDate? LastOn)
{
    public static EntryCheck Initial { get; } = new(null, default, default, default, null, null, null, null, [], null);

    public static EntryCheck Evolve(EntryCheck state, EntryCheckFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static EntryCheck Apply(EntryCheck state, EntryCheckFact fact) => fact switch
    {
        EntryWeighed weighed => Initial with
        {
            Stage = EntryStage.Weighed, Site = weighed.Site, Division = weighed.Division, Plate = weighed.Plate,
            ArrivedOn = ChinaTime.DayOf(weighed.ArrivedAt), Truck = weighed.Truck, Finding = weighed.Finding,
        },
        EntryAdmitted => state with { Stage = EntryStage.Admitted },
        EntryRefused => state with { Stage = EntryStage.Refused },
        SuspicionReported reported => state with { Suspicions = state.Suspicions.Add(reported.Suspicion) },
        EntryLiabilityFound found => state with { Site = found.Site, Division = found.Division, Liability = found.Fault },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
