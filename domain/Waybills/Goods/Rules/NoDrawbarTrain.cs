using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-16: no dangerous goods in a truck with a drawbar trailer (DGR 23).</summary>
[Law(RoadDangerousGoodsRules.Art23)]
[RuleText("W-16 不得使用全挂汽车列车运输危险货物。", "W-16 No dangerous goods travel in a truck-and-drawbar train.")]
public static class NoDrawbarTrain
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-16";

    public static readonly RuleId Id = new("WAY-GDS-015");

    public static Refusal? Check(CarryingVehicle vehicle) => vehicle.IsDrawbarTrain ? new Refusal(Id) : null;
}
