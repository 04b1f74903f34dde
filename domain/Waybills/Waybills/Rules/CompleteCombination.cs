using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A tractor pulls a trailer, a tank vehicle has its tank on the waybill; the plate of the vehicle is yellow or yellow-green, that of the trailer
/// is a trailer's 挂 (JT/T 617.5).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText(
    "牵引车须填写挂车，罐式车辆须填写罐体，车辆号牌须为黄色或者黄绿双拼，挂车号牌须为挂车号牌。",
    "A tractor needs a trailer, a tank vehicle its tank; the vehicle has a yellow or yellow-green plate, the trailer a trailer's.")]
public static class CompleteCombination
{
    public static readonly RuleId Id = new("WAY-DRF-005");

    public static Refusal? Check(WaybillParticulars said) =>
        said.Vehicle.Plate.IsForHeavyVehicles && said.Vehicle.Plate.Kind is not PlateKind.Trailer
        && (!said.Vehicle.IsTractor || said.Trailer is not null)
        && (said.Trailer is not { } trailer || trailer.Plate.Kind is PlateKind.Trailer)
        && (said.Vehicle.Body is not GoodsVehicleBody.Tanker || said.Tank is not null)
            ? null
            : new Refusal(Id);
}
