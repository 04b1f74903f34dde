using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// W-02: explosives take a vehicle of class EX, goods in tanks one of the class that the list says; FL serves where AT is asked for
/// (GB 21668). Explosives are not loaded on a vehicle whose class nobody stated; of tanks, a class that is not on record is not judged.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23), Law(DangerousGoodsVehicleStandard.Classes)]
[RuleText("W-02 运输 {goods} 须使用 {needed} 型车辆，不是 {found} 型。", "W-02 {goods} takes a vehicle of class {needed}, not {found}.")]
public static class VehicleClassForGoods
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-02";

    public static readonly RuleId Id = new("WAY-GDS-017");

    public static Refusal? Check(GoodsLine line, CarryingVehicle vehicle, DangerousGoodsTable table, LocalDate on) =>
        (vehicle.Class is not null || line.Class.Class == 1) && NeededFor(line, table, on) is { } needed
            && !(vehicle.Class is { } found && Serves(found, needed))
                ? new Refusal(
                    Id, ("goods", line.Number), ("needed", GoodsWords.Of(needed)),
                    ("found", vehicle.Class is { } other ? GoodsWords.Of(other) : "—"))
                : null;

    private static DangerousGoodsVehicleClass? NeededFor(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        line.Package is PackageKind.Tank || line.Class.Class == 1 ? table.Find(line.Number, on)?.RowOf(line.PackingGroup)?.Vehicle : null;

    private static bool Serves(DangerousGoodsVehicleClass found, DangerousGoodsVehicleClass needed) =>
        found == needed
        || (found, needed) is (DangerousGoodsVehicleClass.Fl, DangerousGoodsVehicleClass.At)
            or (DangerousGoodsVehicleClass.ExIII, DangerousGoodsVehicleClass.ExII);
}
