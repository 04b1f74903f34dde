using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Goods.Rules;

/// <summary>W-18: a vehicle for dangerous goods is of the first technical grade (DGR 23). A grade that is not on record is not judged.</summary>
[Law(RoadDangerousGoodsRules.Art23)]
[RuleText(
    "W-18 危险货物运输车辆的技术等级须达到{least}级，现为{grade}级。",
    "W-18 A vehicle for dangerous goods is of technical grade {least}; this one is of grade {grade}.")]
public static class FirstTechnicalGrade
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-18";

    public static readonly RuleId Id = new("WAY-GDS-016");

    public static Refusal? Check(CarryingVehicle vehicle, LocalDate on) =>
        on >= RoadDangerousGoodsRules.Commencement && vehicle.TechnicalGrade is { } grade
        && RoadDangerousGoodsRules.WorstTechnicalGrade.On(on) is var worst && grade > worst
            ? new Refusal(Id, ("least", worst), ("grade", grade))
            : null;
}
