using System.Collections.Frozen;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// W-05: explosives, and only they, have the UN numbers below 1000; they are stated with their compatibility group 配装组, and only
/// certain groups go with each division (GB 6944).
/// </summary>
[Law(DangerousGoodsClassStandard.Classes)]
[RuleText(
    "W-05 {goods} 的类别 {class} 与编号不符，或者没有该项别的配装组。",
    "W-05 {goods} cannot be of {class}: wrong class for the number, or no compatibility group of the division.")]
public static class GroupOfExplosives
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-05";

    public static readonly RuleId Id = new("WAY-GDS-006");

    private static readonly FrozenDictionary<char, string> DivisionsOfGroup = new Dictionary<char, string>
    {
        ['A'] = "1", ['B'] = "124", ['C'] = "1234", ['D'] = "1245", ['E'] = "124", ['F'] = "1234", ['G'] = "1234", ['H'] = "23",
        ['J'] = "123", ['K'] = "23", ['L'] = "123", ['N'] = "6", ['S'] = "4",
    }.ToFrozenDictionary();

    public static Refusal? Check(UnNumber number, HazardClass hazard) =>
        hazard.Fits(number) && (hazard.Class != 1 || IsAssigned(hazard)) ? null : new Refusal(Id, ("goods", number), ("class", hazard));

    private static bool IsAssigned(HazardClass hazard) =>
        hazard.CompatibilityGroup is { } group && DivisionsOfGroup.TryGetValue(group, out var divisions) && divisions.Contains(hazard.Value[2]);
}
