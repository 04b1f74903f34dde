using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Tanks;

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

    public static Refusal? Check(WaybillParticulars said) => Check(said.Vehicle, said.Trailer, said.Tank);

    public static Refusal? Check(WaybillContent content) => Check(content.Vehicle, content.Trailer, content.Tank);

    private static Refusal? Check(TransportVehicle vehicle, TransportTrailer? trailer, TankOnWaybill? tank) =>
        vehicle.Plate.IsForHeavyVehicles && vehicle.Plate.Kind is not (PlateKind.Trailer or PlateKind.Training)
        && (!vehicle.IsTractor || trailer is not null)
        && (trailer is null || trailer.Plate.Kind is PlateKind.Trailer)
        && (vehicle.Body is not GoodsVehicleBody.Tanker || tank is not null)
            ? null
            : new Refusal(Id);
}
