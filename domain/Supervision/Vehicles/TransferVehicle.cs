using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Lets a vehicle leave its owner or its place 转籍、过户; its new owner enters it anew.</summary>
/// <param name="Document">Number of the paper on which it rests.</param>
[ActOf(Role.WindowClerk, Role.Issuer), Law(RoadTransportRegulations.Art33)]
public sealed record TransferVehicle(VehicleKey Vehicle, string Document) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, TransferVehicle command, SupervisionContext context)
    {
        if (vehicle.Stage is VehicleStage.Transferred) return Decision<SupervisedVehicleFact>.Nothing;
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Document) is { } blank) return blank;
        if (NothingOpenAtTransfer.Check(context.Open) is { } open) return open;
        var entered = vehicle.Registration!;
        return new VehicleTransferred(entered.Vin, vehicle.Terminal, entered.Owner.Party, entered.Class, command.Document, context.On);
    }
}
