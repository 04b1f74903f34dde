using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Models.Rules;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>Binds a terminal to the vehicle on which it was fitted 绑定终端.</summary>
[ActOf(Role.WindowClerk, Role.Issuer, Role.Supervisor), Law(MonitoringMeasures.Art34)]
public sealed record BindTerminal(VehicleKey Vehicle, TerminalId Terminal) : SupervisedVehicleCommand;

public static partial class SupervisedVehicleDecider
{
    private static Decision<SupervisedVehicleFact> Decide(SupervisedVehicle vehicle, BindTerminal command, SupervisionContext context)
    {
        if (VehicleEntered.Check(vehicle) is { } unknown) return unknown;
        if (vehicle.Terminal == command.Terminal) return Decision<SupervisedVehicleFact>.Nothing;
        if (OneTerminalOfVehicle.Check(vehicle) is { } misplaced) return misplaced;
        if (TerminalOnFile.Check(context.Terminal) is { } unheard) return unheard;
        if (TerminalOnOneVehicle.Check(context.Terminal, command.Vehicle) is { } elsewhere) return elsewhere;
        if (ApprovedTerminal.Check(context.TerminalModel, context.On) is { } unapproved) return unapproved;
        return new TerminalBound(command.Terminal, context.On);
    }
}
