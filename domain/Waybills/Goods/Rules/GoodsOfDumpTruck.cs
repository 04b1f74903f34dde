using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>
/// W-16: a dump truck carries sulphur, naphthalene cake, crude anthracene and coal-tar pitch in bulk, and no other dangerous goods (DGR 23).
/// </summary>
[Law(RoadDangerousGoodsRules.Art23)]
[RuleText("W-16 自卸车不得运输 {goods}；只可散装运输{allowed}。", "W-16 A dump truck may not carry {goods}, only in bulk: {allowed}.")]
public static class GoodsOfDumpTruck
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-16";

    public static readonly RuleId Id = new("WAY-GDS-014");

    public static Refusal? Check(GoodsLoad load, CarryingVehicle vehicle, DangerousGoodsTable table, LocalDate on) =>
        vehicle.Body is GoodsVehicleBody.Dump && on >= RoadDangerousGoodsRules.Commencement
        && load.Lines.FirstOrDefault(line => !IsAllowed(line, table, on)) is { } other
            ? new Refusal(
                Id, ("goods", other.Number), ("allowed", string.Join('、', RoadDangerousGoodsRules.GoodsOfDumpTrucks.On(on))))
            : null;

    /// <summary>The list marks which of its goods are those of the article.</summary>
    private static bool IsAllowed(GoodsLine line, DangerousGoodsTable table, LocalDate on) =>
        line.Package is PackageKind.Bulk && table.Find(line.Number, on)?.Is(GoodsTrait.ForDumpTruck) is true;
}
