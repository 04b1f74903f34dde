using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Lets a vehicle that is on the network operate 投入营运: insured, inspected, reviewed.</summary>
[ActOf(Role.System, Role.Supervisor, Role.Issuer), Law(MonitoringMeasures.Art34)]
public sealed record ActivateVehicle(VehicleKey Vehicle) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ActivateVehicle command, SupervisionContext context)
    {
        if (vehicle.Stage is VehicleStage.Active or VehicleStage.Offline) return Decision<SupervisedVehicleFact>.Nothing;
        if (vehicle.NeedsTerminal && StageOfVehicle.Check(vehicle, VehicleStage.OnNetwork) is { } disorder) return disorder;
        if (!vehicle.NeedsTerminal && StageOfVehicle.Check(vehicle, VehicleStage.Certified) is { } uncertified) return uncertified;
        if (FitForDispatch.Check(vehicle, context) is { } unfit) return unfit;
        return new VehicleActivated(context.On);
    }
}
