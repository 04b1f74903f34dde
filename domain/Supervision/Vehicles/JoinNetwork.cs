using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Enters that the vehicle's positions reach the provincial platform 入网.</summary>
/// <param name="FirstFixAt">Time of its first position after the certificate.</param>
[ActOf(Role.System, Role.Supervisor, Role.Issuer), Law(GuangdongRoadTransportRegulations.Art48)]
public sealed record JoinNetwork(VehicleKey Vehicle, Instant FirstFixAt) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, JoinNetwork command, SupervisionContext context)
    {
        if (vehicle.Stage is VehicleStage.OnNetwork or VehicleStage.Active or VehicleStage.Offline) return Decision<SupervisedVehicleFact>.Nothing;
        if (StageOfVehicle.Check(vehicle, VehicleStage.Certified) is { } disorder) return disorder;
        if (VisibleTerminalBeforeCertificate.Check(vehicle, command.Vehicle, context) is { } unseen) return unseen;
        if (MomentPassed.Check(command.FirstFixAt, context) is { } ahead) return ahead;
        return new VehicleJoinedNetwork(command.FirstFixAt, context.On);
    }
}
