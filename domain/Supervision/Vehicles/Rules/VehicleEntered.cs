using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>An act is about a vehicle that is entered and has not been transferred, scrapped or struck off.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该车辆未登记，或者已经转籍、报废、注销。",
    "There is no such vehicle on record, or it has left.")]
public static class VehicleEntered
{
    public static readonly RuleId Id = new("SUP-VEH-001");

    public static Refusal? Check(SupervisedVehicle vehicle) => vehicle.IsEntered ? null : new Refusal(Id);
}
