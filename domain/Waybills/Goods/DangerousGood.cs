using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>
/// One UN number of the list 危险货物品名: what the list says of it, by the day from which it does. Editions are added, never
/// overwritten, because a waybill is judged by the list of its day.
/// </summary>
/// <param name="Editions">Terms by commencement; null from the day on which it is struck.</param>
public sealed record DangerousGood(ImmutableSortedDictionary<LocalDate, GoodsTerms?> Editions)
{
    public static DangerousGood Initial { get; } = new(ImmutableSortedDictionary<LocalDate, GoodsTerms?>.Empty);

    /// <summary>The latest terms, in force now or later; null when it was struck or never listed.</summary>
    public GoodsTerms? Latest => Editions.IsEmpty ? null : Editions.Last().Value;

    /// <summary>The day from which the latest word of the list holds; null when it was never on it.</summary>
    public LocalDate? LatestFrom => Editions.IsEmpty ? null : Editions.Last().Key;

    public static DangerousGood Evolve(DangerousGood good, DangerousGoodFact fact) => fact switch
    {
        DangerousGoodListed listed => With(good, listed.InForceFrom, listed.Terms),
        DangerousGoodAmended amended => With(good, amended.InForceFrom, amended.Terms),
        DangerousGoodStruck struck => With(good, struck.From, null),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static DangerousGood With(DangerousGood good, LocalDate from, GoodsTerms? terms) =>
        new(good.Editions.SetItem(from, terms));
}
