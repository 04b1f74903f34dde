using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>All that one vehicle carries on one trip, as far as the rules on dangerous goods ask.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="FoodOrFeed">Food or feed 食品、饲料 is loaded beside the dangerous goods.</param>
public sealed record GoodsLoad(ImmutableArray<GoodsLine> Lines, bool FoodOrFeed = false)
{
    /// <summary>Of all lines; what a rule has yet to refuse as impossible does not overflow.</summary>
    public int MassKg => (int)Math.Clamp(Lines.Sum(line => (long)line.MassKg), int.MinValue, int.MaxValue);

    public bool Equals(GoodsLoad? other) =>
        other is not null && FoodOrFeed == other.FoodOrFeed && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => HashCode.Combine(Lines.Length, FoodOrFeed);
}
