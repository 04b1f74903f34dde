using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// Limited quantities 有限数量 are in packages of inner packagings up to the amount of the list; a package is not heavier than the
/// relief allows (O29, chapter 3).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Chapter3), Law(DangerousGoodsTransportStandard.Part3)]
[RuleText(
    "{goods} 不符合有限数量的要求：每个内包装最多 {amount}（克或毫升），每个包件最多 {gross} 千克。",
    "{goods} does not fit limited quantities: at most {amount} g or mL in an inner packaging and {gross} kg a package.")]
public static class LimitedQuantity
{
    public static readonly RuleId Id = new("WAY-GDS-011");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, Figures figures, LocalDate on)
    {
        if (line.Regime is not GoodsRegime.Limited) return null;
        var amount = table.Find(line.Number, on)?.RowOf(line.PackingGroup)?.LimitedAmount ?? 0;
        var gross = figures.NumberOf(GoodsFigures.HeaviestLimitedPackage, on);
        return amount > 0 && line.Small is { } small && line.IsInPackages && small.InnerAmount >= 1 && small.InnerAmount <= amount
            && small.GrossKg >= 1 && small.GrossKg <= gross
                ? null
                : new Refusal(Id, ("goods", line.Number), ("amount", amount), ("gross", gross));
    }
}
