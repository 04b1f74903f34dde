using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Supervision.Tracked.Rules;

/// <summary>Tracks are those of a vehicle that is or was on record.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该车辆从未登记。",
    "There never was such a vehicle on record.")]
public static class VehicleOnRecord
{
    public static readonly RuleId Id = new("SUP-TRK-003");

    public static Refusal? Check(SupervisedVehicle vehicle) => vehicle.Registration is null ? new Refusal(Id) : null;
}
