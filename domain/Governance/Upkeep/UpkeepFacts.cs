using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.Upkeep;

/// <summary>What an administrator did with one read model. The stored contract.</summary>
public abstract record UpkeepFact
{
    /// <summary>Legal day.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>重建读模型: an administrator has the rows built anew from the facts; recorded before it begins. No fact is touched by it.</summary>
/// <param name="Order">Id of the order: the same again is the same order.</param>
/// <param name="Account">Of the administrator.</param>
/// <param name="Capacities">The roles they held.</param>
[Fact("governance.read-model.rebuild-ordered.v1")]
public sealed record RebuildOrdered(string Order, string Account, ImmutableArray<Role> Capacities, LocalDate On) : UpkeepFact;
