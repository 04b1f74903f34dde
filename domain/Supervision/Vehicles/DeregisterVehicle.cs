using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Strikes a vehicle off 注销.</summary>
/// <param name="Document">Number of the paper that proves the ground.</param>
[ActOf(Role.System, Role.Issuer, Role.DecisionMaker), Law(GuangdongRoadTransportRegulations.Art55), Law(HighwaySafetyProtectionRegulations.Art66)]
public sealed record DeregisterVehicle(VehicleKey Vehicle, VehicleDeregistration Ground, string Document) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, DeregisterVehicle command, SupervisionContext context)
    {
        if (vehicle.Stage is VehicleStage.Deregistered) return Decision<SupervisedVehicleFact>.Nothing;
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (ReviewOverdueBeforeStriking.Check(vehicle, command.Ground, context.On) is { } timely) return timely;
        var entered = vehicle.Registration!;
        return new VehicleDeregistered(entered.Vin, vehicle.Terminal, entered.Owner.Party, entered.Class, command.Ground, command.Document, context.On);
    }
}
