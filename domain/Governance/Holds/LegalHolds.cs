using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>The legal holds that lie, or lay, on one person or matter.</summary>
/// <param name="InForce">By number.</param>
/// <param name="Ended">Numbers of those that were released.</param>
public sealed record LegalHolds(ImmutableSortedDictionary<string, LegalHoldPlaced> InForce, ImmutableHashSet<string> Ended)
{
    public static LegalHolds Initial { get; } = new(ImmutableSortedDictionary.Create<string, LegalHoldPlaced>(StringComparer.Ordinal), []);

    public static LegalHolds Evolve(LegalHolds holds, HoldFact fact) => fact switch
    {
        LegalHoldPlaced placed => holds with { InForce = holds.InForce.SetItem(placed.Number, placed) },
        LegalHoldReleased released => new(holds.InForce.Remove(released.Number), holds.Ended.Add(released.Number)),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
