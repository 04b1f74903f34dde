using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Sends a vehicle out with a waybill or a charter board 派车.</summary>
/// <param name="Document">Number of the waybill or board.</param>
[ActOf(Role.System, Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art26)]
public sealed record DispatchVehicle(VehicleKey Vehicle, DispatchKind Kind, string Document) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, DispatchVehicle command, SupervisionContext context)
    {
        if (vehicle.Dispatched is { } known && (known.Kind, known.Document) == (command.Kind, command.Document))
            return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (StageOfVehicle.Check(vehicle, VehicleStage.Active, VehicleStage.Offline, VehicleStage.ReviewOverdue) is { } idle) return idle;
        if (FitForDispatch.Check(vehicle, context) is { } unfit) return unfit;
        return new VehicleDispatched(command.Kind, command.Document, context.On);
    }
}
