using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-17: goods that laws and regulations prohibit are carried by nobody (O29 6).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art6)]
[RuleText("W-17 {goods} 属于法律、行政法规禁止运输的危险货物。", "W-17 {goods} is among the dangerous goods that the law lets nobody carry.")]
public static class ProhibitedGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-17";

    public static readonly RuleId Id = new("WAY-GDS-007");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        table.Find(line.Number, on) is { Prohibited: true } ? new Refusal(Id, ("goods", line.Number)) : null;
}
