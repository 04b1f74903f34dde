using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>W-06: goods in a tank take a tank on the waybill, and a tank vehicle carries its goods in the tank, by whose rules they are judged.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText(
    "W-06 {goods} 以罐体运输须填写罐体；罐式车辆的货物须以罐体运输。",
    "W-06 {goods} travels in a tank, which the waybill must name; a tank vehicle carries its goods in the tank.")]
public static class TankForGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-06";

    public static readonly RuleId Id = new("WAY-TNK-001");

    public static Refusal? Check(GoodsLoad load, CarryingVehicle vehicle, TankOnWaybill? tank) =>
        load.Lines.FirstOrDefault(line => line.Package is PackageKind.Tank ? tank is null : vehicle.Body is GoodsVehicleBody.Tanker) is { } line
            ? new Refusal(Id, ("goods", line.Number))
            : null;
}
