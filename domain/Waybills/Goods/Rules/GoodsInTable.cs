using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-05: the UN number is on the list of dangerous goods in force on the day.</summary>
[Law(DangerousGoodsListStandard.List)]
[RuleText("W-05 {goods} 不在危险货物品名表中。", "W-05 {goods} is not on the list of dangerous goods.")]
public static class GoodsInTable
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-05";

    public static readonly RuleId Id = new("WAY-GDS-002");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        table.Find(line.Number, on) is null ? new Refusal(Id, ("goods", line.Number)) : null;
}
