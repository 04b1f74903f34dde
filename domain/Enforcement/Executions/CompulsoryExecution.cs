using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>行政强制执行: the enforcement of what a case decided, as its deciders remember it.</summary>
public sealed record CompulsoryExecution
{
    public static CompulsoryExecution Initial { get; } = new();

    /// <summary>Division of the case; null before the first fact.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>The decision that the latest fact is about; null before the first.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>Numbers of all papers.</summary>
    public ImmutableHashSet<string> Documents { get; init; } = [];

    /// <summary>The latest demand of each decision.</summary>
    public ImmutableDictionary<string, DutyDemanded> Demands { get; init; } = ImmutableDictionary<string, DutyDemanded>.Empty;

    /// <summary>Decisions whose enforcement was suspended and not resumed, the latest last.</summary>
    public ImmutableList<string> Suspended { get; init; } = [];

    /// <summary>Decisions whose enforcement has ended.</summary>
    public ImmutableHashSet<string> Ended { get; init; } = [];

    /// <summary>The decision whose enforcement waits and could be resumed; null if none.</summary>
    public string? Waiting => Suspended.LastOrDefault(number => !Ended.Contains(number));

    /// <summary>Legal day of the latest fact.</summary>
    public LocalDate? LastOn { get; init; }

    public static CompulsoryExecution Evolve(CompulsoryExecution state, ExecutionFact fact) => Apply(state, fact) with
    {
        DecisionNumber = fact.DecisionNumber, Documents = state.Documents.Add(fact.Document), LastOn = fact.On,
    };

    private static CompulsoryExecution Apply(CompulsoryExecution state, ExecutionFact fact) => fact switch
    {
        DutyDemanded demanded => state with { Division = demanded.Division, Demands = state.Demands.SetItem(demanded.DecisionNumber, demanded) },
        DemolitionAnnounced announced => state with { Division = announced.Division },
        SubstitutePerformanceDecided decided => state with { Division = decided.Division },
        ExecutionSuspended suspended => state with { Division = suspended.Division, Suspended = state.Suspended.Add(suspended.DecisionNumber) },
        ExecutionResumed resumed => state with { Suspended = state.Suspended.Remove(resumed.DecisionNumber) },
        ExecutionEnded ended => state with { Division = ended.Division, Ended = state.Ended.Add(ended.DecisionNumber) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
