using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// Every pair of the matrix can be applied: it has a code of its own, names and a source; its sides name classes that there are, and at
/// least one of them dangerous goods.
/// </summary>
[Law(DangerousGoodsTransportStandard.Part6)]
[RuleText("混装表中的“{pair}”无法适用。", "Pair '{pair}' of the matrix cannot be applied.")]
public static class PairsOfMatrix
{
    public static readonly RuleId Id = new("WAY-TBL-007");

    private const int MostPairs = 200;

    public static Refusal? Check(ImmutableArray<IncompatiblePair> pairs)
    {
        if (pairs.IsDefaultOrEmpty || pairs.Length > MostPairs) return Of("—");
        if (pairs.GroupBy(pair => pair.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Of(twice.Key);
        return pairs.FirstOrDefault(pair => !CanBeApplied(pair)) is { } wrong ? Of(wrong.Code) : null;

        static Refusal Of(string pair) => new(Id, ("pair", pair));
    }

    private static bool CanBeApplied(IncompatiblePair pair) =>
        !string.IsNullOrWhiteSpace(pair.Code) && !string.IsNullOrWhiteSpace(pair.Zh) && !string.IsNullOrWhiteSpace(pair.En)
        && !string.IsNullOrWhiteSpace(pair.Source) && !(pair.A.FoodOrFeed && pair.B.FoodOrFeed) && IsGroup(pair.A) && IsGroup(pair.B);

    private static bool IsGroup(MixingGroup group) => group.FoodOrFeed
        ? group == new MixingGroup(FoodOrFeed: true)
        : IsClass(group.Class) && IsClass(group.Except) && group.PackingGroups.Distinct().Count() == group.PackingGroups.Length;

    /// <summary>A class of 1 to 9, one of its divisions, or nothing.</summary>
    private static bool IsClass(string? name) =>
        name is null or [>= '1' and <= '9'] || HazardClass.TryParse(name, null, out _);
}
