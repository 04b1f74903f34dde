using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Tanks.Rules;

/// <summary>W-06: the inspection of the tank is valid on the day of the trip.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art23)]
[RuleText("W-06 罐体 {tank} 的检验有效期至 {until}，已过期。", "W-06 The inspection of tank {tank} was valid until {until}.")]
public static class TankInspected
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-06";

    public static readonly RuleId Id = new("WAY-TNK-003");

    public static Refusal? Check(TankOnWaybill tank, LocalDate on) =>
        tank.InspectionValidUntil < on ? new Refusal(Id, ("tank", tank.TankNumber), ("until", tank.InspectionValidUntil)) : null;
}
