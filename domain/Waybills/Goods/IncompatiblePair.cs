using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What two goods that do not go together mean for a load.</summary>
public enum MixingSeverity
{
    /// <summary>禁止混装</summary>
    Forbidden,

    /// <summary>隔离装载: together only with a partition or distance between them.</summary>
    Separated,
}

/// <summary>One side of a pair: the goods that all of this is true of.</summary>
/// <param name="Class">Class, division or division with compatibility group: <c>4</c>, <c>4.1</c>, <c>1.4S</c>; null for any.</param>
/// <param name="Except">Not the goods of this class, written alike.</param>
/// <param name="Trait">Only goods with this trait.</param>
/// <param name="PackingGroups">Only goods of these packing groups; empty for any.</param>
/// <param name="FoodOrFeed">Not dangerous goods but food or feed 食品、饲料; nothing else is then said.</param>
public sealed record MixingGroup(
    string? Class = null,
    string? Except = null,
    GoodsTrait? Trait = null,
    ImmutableArray<PackingGroup> PackingGroups = default,
    bool FoodOrFeed = false)
{
    public ImmutableArray<PackingGroup> PackingGroups { get; init; } = PackingGroups.IsDefault ? [] : PackingGroups;

    public bool Equals(MixingGroup? other) =>
        other is not null && Class == other.Class && Except == other.Except && Trait == other.Trait
        && PackingGroups.SequenceEqual(other.PackingGroups) && FoodOrFeed == other.FoodOrFeed;

    public override int GetHashCode() => HashCode.Combine(Class, Except, Trait, FoodOrFeed);
}

/// <summary>Two kinds of goods that do not travel together on one vehicle (JT/T 617.6); which is A and which B says nothing.</summary>
/// <param name="Code">Stable within the matrix: <c>flammable-oxidiser</c>.</param>
public sealed record IncompatiblePair(
    string Code, string Zh, string En, MixingGroup A, MixingGroup B, MixingSeverity Severity, Confidence Confidence, string Source);

/// <summary>The matrix as it was published for use from a day on.</summary>
public sealed record SegregationEdition(ImmutableArray<IncompatiblePair> Pairs, string Reference, LocalDate InForceFrom);

/// <summary>Two lines of a load, or one and the food beside it, that a pair of the matrix keeps apart.</summary>
/// <param name="Two">Null for food or feed.</param>
public sealed record MixingConflict(IncompatiblePair Pair, GoodsLine One, GoodsLine? Two);
