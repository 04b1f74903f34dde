using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>W-16: no tank that can be taken off, but for ISO tank containers (DGR 23).</summary>
[Law(RoadDangerousGoodsRules.Art23)]
[RuleText(
    "W-16 罐体 {tank} 为移动罐体（罐式集装箱除外），不得使用。",
    "W-16 Tank {tank} can be taken off and is no ISO tank container: it may not be used.")]
public static class MountingOfTank
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-16";

    public static readonly RuleId Id = new("WAY-TNK-005");

    public static Refusal? Check(TankOnWaybill tank) =>
        tank.Mounting is TankMounting.Demountable ? new Refusal(Id, ("tank", tank.TankNumber)) : null;
}
