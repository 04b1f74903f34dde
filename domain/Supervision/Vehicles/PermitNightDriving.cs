using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Permits a coach to be on the road between 2 and 5 in the morning 夜间通行.</summary>
/// <param name="Document">Number of the paper that permits it.</param>
/// <param name="Until">Last day of the permission.</param>
[ActOf(Role.Supervisor, Role.DecisionMaker), Law(PassengerSafetyNorms.Art38)]
public sealed record PermitNightDriving(VehicleKey Vehicle, NightJourney Journey, string Document, LocalDate Until) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, PermitNightDriving command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Night?.Document == command.Document) return Decision<SupervisedVehicleFact>.Nothing;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (RelayPlanForNight.Check(vehicle, command, context.On) is { } unplanned) return unplanned;
        return new NightDrivingPermitted(command.Journey, command.Document, command.Until, context.On);
    }
}
