using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Enters that a vehicle's positions come in again 恢复在线; only the platform knows.</summary>
[ActOf(Role.System, Role.Supervisor), Law(MonitoringMeasures.Art26)]
public sealed record ReportOnline(VehicleKey Vehicle, Instant Since) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ReportOnline command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Offline is null) return Decision<SupervisedVehicleFact>.Nothing;
        if (MomentPassed.Check(command.Since, context) is { } ahead) return ahead;
        return new VehicleCameOnline(command.Since, context.On);
    }
}
