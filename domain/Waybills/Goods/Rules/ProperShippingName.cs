using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-05: a line has the proper shipping name of its UN number, or another by which the list knows the goods.</summary>
[Law(DangerousGoodsListStandard.List)]
[RuleText(
    "W-05 {goods} 的正式运输名称应为“{listed}”，不是“{name}”。",
    "W-05 The proper shipping name of {goods} is '{listed}', not '{name}'.")]
public static class ProperShippingName
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-05";

    public static readonly RuleId Id = new("WAY-GDS-004");

    public static Refusal? Check(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        table.Find(line.Number, on) is not { } terms || terms.IsCalled(line.ProperName, line.IsWaste)
            ? null
            : new Refusal(Id, ("goods", line.Number), ("listed", terms.Zh), ("name", line.ProperName));
}
