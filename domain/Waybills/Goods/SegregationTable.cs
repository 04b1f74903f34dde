using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>The matrix of mixed loading 混装表: its editions by the day from which they hold, none ever overwritten.</summary>
public sealed record SegregationTable(ImmutableSortedDictionary<LocalDate, SegregationEdition> Editions)
{
    public static SegregationTable Initial { get; } = new(ImmutableSortedDictionary<LocalDate, SegregationEdition>.Empty);

    /// <summary>The latest edition, in force now or later; null when none was published.</summary>
    public SegregationEdition? Latest => Editions.IsEmpty ? null : Editions.Last().Value;

    public static SegregationTable Evolve(SegregationTable table, SegregationFact fact) => fact switch
    {
        SegregationPublished published => new(table.Editions.SetItem(
            published.InForceFrom, new(published.Pairs, published.Reference, published.InForceFrom))),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
