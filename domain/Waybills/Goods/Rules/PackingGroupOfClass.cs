using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// W-05: classes 1, 2 and 7, divisions 5.2 and 6.2 and self-reactive substances of 4.1 have no packing group (GB 6944).
/// </summary>
[Law(DangerousGoodsClassStandard.Classes)]
[RuleText("W-05 {goods}（{class}）没有包装类别。", "W-05 {goods} ({class}) has no packing group.")]
public static class PackingGroupOfClass
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-05";

    public static readonly RuleId Id = new("WAY-GDS-005");

    /// <param name="selfReactive">Of 4.1 and self-reactive.</param>
    public static Refusal? Check(UnNumber number, HazardClass hazard, PackingGroup? group, bool selfReactive) =>
        group is not null && HasNone(hazard, selfReactive) ? new Refusal(Id, ("goods", number), ("class", hazard)) : null;

    private static bool HasNone(HazardClass hazard, bool selfReactive) =>
        hazard.Class is 1 or 2 or 7 || hazard.Value is "5.2" or "6.2" || hazard.Value is "4.1" && selfReactive;
}
