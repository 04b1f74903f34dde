using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Lets a vehicle stand still 停运: by order, with the end of its owner's licence, or at the owner's wish.</summary>
/// <param name="Document">Number of the paper on which it rests.</param>
[ActOf(Role.System, Role.Supervisor, Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art66)]
public sealed record SuspendVehicle(VehicleKey Vehicle, VehicleSuspension Ground, string Document) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, SuspendVehicle command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Stage is VehicleStage.Suspended) return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        return new VehicleSuspended(command.Ground, command.Document, context.On);
    }
}
