using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>
/// W-06: a tank holds at most 20 m³ of explosives and strong corrosives and 10 m³ of toxic chemicals; tank containers are exempt (DGR 8).
/// </summary>
[Law(RoadDangerousGoodsRules.Art8)]
[RuleText("W-06 装运 {goods} 的罐体容积不得超过 {most} 立方米（{found}）。", "W-06 A tank for {goods} may hold at most {most} m³ ({found}).")]
public static class VolumeOfTank
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-06";

    public static readonly RuleId Id = new("WAY-TNK-004");

    public static Refusal? Check(GoodsLine line, TankOnWaybill tank, DangerousGoodsTable table, Figures figures, LocalDate on)
    {
        if (line.Package is not PackageKind.Tank || tank.Mounting is TankMounting.IsoContainer || on < RoadDangerousGoodsRules.Commencement)
            return null;
        var most = table.Find(line.Number, on)?.Is(GoodsTrait.ToxicChemical) is true ? RoadDangerousGoodsRules.LargestToxicTank.On(on)
            : line.Class.Class == 1 || GoodsFigures.IsStrongCorrosive(line, figures, on) ? RoadDangerousGoodsRules.LargestTank.On(on)
            : int.MaxValue;
        return tank.VolumeM3 > most ? new Refusal(Id, ("goods", line.Number), ("most", most), ("found", tank.VolumeM3)) : null;
    }
}
