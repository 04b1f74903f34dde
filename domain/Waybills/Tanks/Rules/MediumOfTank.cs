using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>
/// W-06: a tank at atmospheric pressure carries the media of its list, a pressure vessel those of its use registration (O29 23).
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText("W-06 罐体 {tank} 的适装介质不包括 {goods}。", "W-06 {goods} is not among the media of tank {tank}.")]
public static class MediumOfTank
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-06";

    public static readonly RuleId Id = new("WAY-TNK-002");

    public static Refusal? Check(GoodsLine line, TankOnWaybill tank) =>
        line.Package is PackageKind.Tank && !tank.Media.Contains(line.Number)
            ? new Refusal(Id, ("goods", line.Number), ("tank", tank.TankNumber))
            : null;
}
