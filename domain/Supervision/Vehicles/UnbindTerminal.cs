using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Takes the terminal off its vehicle 解绑终端, for instance when it is replaced.</summary>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(MonitoringMeasures.Art34)]
public sealed record UnbindTerminal(VehicleKey Vehicle, string Reasons) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, UnbindTerminal command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (GroundsInWords.Check(command.Reasons) is { } blank) return blank;
        return vehicle.Terminal is { } bound
            ? new TerminalUnbound(bound, command.Reasons, context.On)
            : Decision<SupervisedVehicleFact>.Nothing;
    }
}
