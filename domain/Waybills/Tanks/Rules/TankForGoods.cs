using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>W-06: goods in a tank take a tank on the waybill.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText("W-06 {goods} 以罐体运输，须填写罐体。", "W-06 {goods} travels in a tank: the waybill must name it.")]
public static class TankForGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-06";

    public static readonly RuleId Id = new("WAY-TNK-001");

    public static Refusal? Check(GoodsLoad load, TankOnWaybill? tank) =>
        tank is null && load.Lines.FirstOrDefault(line => line.Package is PackageKind.Tank) is { } line
            ? new Refusal(Id, ("goods", line.Number))
            : null;
}
