using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>The list of dangerous goods and the matrix of mixed loading, every edition, as deciders receive them.</summary>
/// <param name="Goods">What the list says of each UN number, by the day from which it does; null from the day on which it is struck.</param>
/// <param name="Segregation">The editions of the matrix by the day from which they hold.</param>
public sealed record DangerousGoodsTable(
    ImmutableDictionary<UnNumber, ImmutableSortedDictionary<LocalDate, GoodsTerms?>> Goods,
    ImmutableSortedDictionary<LocalDate, SegregationEdition> Segregation)
{
    public static DangerousGoodsTable Empty { get; } = new(
        ImmutableDictionary<UnNumber, ImmutableSortedDictionary<LocalDate, GoodsTerms?>>.Empty,
        ImmutableSortedDictionary<LocalDate, SegregationEdition>.Empty);

    /// <summary>What the list in force on a day says of a UN number; null when it is not on it.</summary>
    public GoodsTerms? Find(UnNumber number, LocalDate on) =>
        VersionOf(number, on) is { } from ? Goods[number][from] : null;

    /// <summary>The day from which that holds: the version that a waybill is issued by; null when the number was never listed by then.</summary>
    public LocalDate? VersionOf(UnNumber number, LocalDate on) =>
        Goods.TryGetValue(number, out var versions) ? LatestOf(versions.Keys, on) : null;

    /// <summary>The matrix in force on a day; null when none was published by then.</summary>
    public SegregationEdition? MatrixOn(LocalDate on) => LatestOf(Segregation.Keys, on) is { } from ? Segregation[from] : null;

    /// <summary>The table after what happened to one UN number.</summary>
    public DangerousGoodsTable With(DangerousGoodFact fact) => this with
    {
        Goods = Goods.SetItem(
            fact.Number,
            DangerousGood.Evolve(Goods.TryGetValue(fact.Number, out var editions) ? new(editions) : DangerousGood.Initial, fact).Editions),
    };

    /// <summary>The table after what happened to the matrix.</summary>
    public DangerousGoodsTable With(SegregationFact fact) =>
        this with { Segregation = SegregationTable.Evolve(new(Segregation), fact).Editions };

    private static LocalDate? LatestOf(IEnumerable<LocalDate> days, LocalDate on)
    {
        LocalDate? latest = null;
        foreach (var from in days)
            if (from <= on) latest = from;
        return latest;
    }
}
