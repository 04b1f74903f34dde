using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Vehicles.Rules;

/// <summary>V-04: no vehicle is sent out that is offline, without insurance, or overdue for its review or inspection.</summary>
[Law(MonitoringMeasures.Art26), Law(RoadTransportRegulations.Art35), Law(VehicleTechnologyRules.Art21)]
[RuleText(
    "V-04 车辆不得派出：{reasons}。",
    "V-04 The vehicle must not be sent out: {reasons}.")]
public static class FitForDispatch
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-04";

    public static readonly RuleId Id = new("SUP-DSP-001");

    public static Refusal? Check(SupervisedVehicle vehicle, ActContext context)
    {
        var reasons = ReasonsAgainst(vehicle, context);
        return reasons.IsEmpty ? null : new Refusal(Id, ("reasons", string.Join(", ", reasons)));
    }

    /// <summary>Everything that stands against sending it out; ordinary freight carries no liability insurance by law.</summary>
    public static ImmutableArray<DispatchFault> ReasonsAgainst(SupervisedVehicle vehicle, ActContext context)
    {
        var on = context.On;
        var faults = ImmutableArray.CreateBuilder<DispatchFault>();
        if (vehicle.Stage is VehicleStage.Suspended) faults.Add(DispatchFault.Suspended);
        if (vehicle.Offline is not null) faults.Add(DispatchFault.Offline);
        if (vehicle.Registration?.Class is not SupervisionClass.Z && !(vehicle.InsuredUntil >= on)) faults.Add(DispatchFault.InsuranceExpired);
        if (vehicle.ReviewFailed) faults.Add(DispatchFault.ReviewFailed);
        if (vehicle.Stage is VehicleStage.ReviewOverdue || vehicle.NextReview < on) faults.Add(DispatchFault.ReviewOverdue);
        if (vehicle.InspectionDue(context) < on) faults.Add(DispatchFault.InspectionOverdue);
        return faults.ToImmutable();
    }
}
