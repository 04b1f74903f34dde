using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>
/// 混装: which goods of a load the matrix keeps apart (JT/T 617.6, simplified). Goods are of a class by their main hazard or by a
/// subsidiary one; goods of one UN number always go together.
/// </summary>
public static class MixedLoading
{
    /// <summary>Every conflict, in the order of the lines; none where no matrix was published by the day.</summary>
    public static ImmutableArray<MixingConflict> Of(GoodsLoad load, DangerousGoodsTable table, LocalDate on)
    {
        if (table.MatrixOn(on) is not { } matrix) return [];
        var found = ImmutableArray.CreateBuilder<MixingConflict>();
        for (var i = 0; i < load.Lines.Length; i++)
        {
            var one = load.Lines[i];
            if (load.FoodOrFeed && matrix.Pairs.FirstOrDefault(pair => KeepsFromFood(pair, one, table, on)) is { } food)
                found.Add(new(food, one, null));
            foreach (var other in load.Lines.AsSpan()[(i + 1)..])
                if (Between(one, other, matrix, table, on) is { } pair)
                    found.Add(new(pair, one, other));
        }
        return found.ToImmutable();
    }

    /// <summary>The pair that keeps two lines apart, a forbidden one before others; null when they go together.</summary>
    public static IncompatiblePair? Between(
        GoodsLine one, GoodsLine other, SegregationEdition matrix, DangerousGoodsTable table, LocalDate on) =>
        one.Number == other.Number
            ? null
            : matrix.Pairs.OrderBy(pair => pair.Severity).FirstOrDefault(pair =>
                Holds(pair.A, one, table, on) && Holds(pair.B, other, table, on)
                || Holds(pair.A, other, table, on) && Holds(pair.B, one, table, on));

    private static bool KeepsFromFood(IncompatiblePair pair, GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        pair.A.FoodOrFeed && Holds(pair.B, line, table, on) || pair.B.FoodOrFeed && Holds(pair.A, line, table, on);

    private static bool Holds(MixingGroup group, GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        !group.FoodOrFeed
        && (group.Class is not { } name || Hazards(line).Any(hazard => IsOf(hazard, name)))
        && (group.Except is not { } but || !IsOf(line.Class, but))
        && (group.PackingGroups.IsEmpty || line.PackingGroup is { } packing && group.PackingGroups.Contains(packing))
        && (group.Trait is not { } trait || table.Find(line.Number, on)?.Is(trait) is true);

    private static IEnumerable<HazardClass> Hazards(GoodsLine line) => [line.Class, .. line.Subsidiary];

    /// <summary><c>4</c> has 4.1, 4.2 and 4.3 in it, <c>1.4</c> has 1.4S.</summary>
    private static bool IsOf(HazardClass hazard, string name) => hazard.Value.StartsWith(name, StringComparison.Ordinal);
}
