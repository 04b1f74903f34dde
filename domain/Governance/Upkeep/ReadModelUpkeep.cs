using System.Diagnostics;

namespace Regulatory.Domain.Governance.Upkeep;

/// <summary>What was done with one read model, as its decider remembers it.</summary>
/// <param name="Latest">Id of the latest order; null before the first.</param>
public sealed record ReadModelUpkeep(string? Latest)
{
    public static ReadModelUpkeep Initial { get; } = new(Latest: null);

    public static ReadModelUpkeep Evolve(ReadModelUpkeep upkeep, UpkeepFact fact) => fact switch
    {
        RebuildOrdered ordered => new(ordered.Order),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
