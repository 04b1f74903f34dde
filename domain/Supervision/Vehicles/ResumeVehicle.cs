using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Lets a vehicle that stood still operate again 恢复营运, from where it stood before.</summary>
/// <param name="Document">Number of the paper on which it rests.</param>
[ActOf(Role.System, Role.Supervisor, Role.DecisionMaker), Law(HighwaySafetyProtectionRegulations.Art66)]
public sealed record ResumeVehicle(VehicleKey Vehicle, string Document) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, ResumeVehicle command, SupervisionContext context)
    {
        if (StageOfVehicle.Check(vehicle, VehicleStage.Suspended) is { } moving) return moving;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        return new VehicleResumed(command.Document, context.On);
    }
}
