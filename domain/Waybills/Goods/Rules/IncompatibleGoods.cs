using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-08: goods that the matrix forbids together are not on one vehicle (JT/T 617.6).</summary>
[Law(DangerousGoodsTransportStandard.Part6)]
[RuleText("W-08 {one} 与 {other} 不得混装（{pair}）。", "W-08 {one} and {other} may not be loaded together ({pair}).")]
public static class IncompatibleGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-08";

    public static readonly RuleId Id = new("WAY-GDS-010");

    public static Refusal? Check(GoodsLoad load, DangerousGoodsTable table, LocalDate on) =>
        MixedLoading.Of(load, table, on).FirstOrDefault(conflict => conflict.Pair.Severity is MixingSeverity.Forbidden) is { } conflict
            ? new Refusal(
                Id, ("one", conflict.One.Number), ("other", conflict.Two is { } two ? two.Number.ToString() : "食品、饲料 food or feed"),
                ("pair", conflict.Pair.Code))
            : null;
}
