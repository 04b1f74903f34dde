using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Enters that a vehicle's terminal does not stay online 离线.</summary>
/// <param name="Since">Time of its last position.</param>
[ActOf(Role.System, Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art26)]
public sealed record ReportOffline(VehicleKey Vehicle, Instant Since, string Reasons) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ReportOffline command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Offline is not null) return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        if (MomentPassed.Check(command.Since, context) is { } ahead) return ahead;
        return new VehicleWentOffline(command.Since, command.Reasons, context.On);
    }
}
