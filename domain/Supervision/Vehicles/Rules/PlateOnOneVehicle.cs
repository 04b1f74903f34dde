using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>V-02: one plate and colour is one vehicle; another is entered when the first has left.</summary>
[Law(OwnRules.OneOnTheRoad)]
[RuleText(
    "V-02 该号牌及颜色已登记车辆 {vin}，不得重复登记。",
    "V-02 A vehicle, {vin}, is on record under this plate and colour; there is no second one.")]
public static class PlateOnOneVehicle
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-02";

    public static readonly RuleId Id = new("SUP-REG-001");

    public static Refusal? Check(SupervisedVehicle vehicle) =>
        vehicle.IsEntered ? new Refusal(Id, ("vin", vehicle.Registration!.Vin)) : null;
}
