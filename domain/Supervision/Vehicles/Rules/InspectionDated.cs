using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>A report is of a day that has come, after the vehicle's first registration and not before the last report.</summary>
[Law(VehicleTechnologyRules.Art21)]
[RuleText(
    "检验日期 {inspected} 不得晚于当日，也不得早于车辆初次登记或者上次检验。",
    "The inspection of {inspected} lies in the future, or before the vehicle's registration or its last inspection.")]
public static class InspectionDated
{
    public static readonly RuleId Id = new("SUP-INS-001");

    public static Refusal? Check(SupervisedVehicle vehicle, LocalDate inspectedOn, LocalDate on) =>
        inspectedOn > on || inspectedOn < vehicle.Registration!.Particulars.FirstRegisteredOn || inspectedOn < vehicle.Inspection?.InspectedOn
            ? new Refusal(Id, ("inspected", inspectedOn))
            : null;
}
