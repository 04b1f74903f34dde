using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Sets parameters of a terminal 设置终端参数, for instance the limit of speed.</summary>
[ActOf(Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art24)]
public sealed record SetTerminalParameters(TerminalOrderId Order, TerminalId Terminal, ImmutableArray<TerminalParameter> Parameters)
    : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, SetTerminalParameters command, SupervisionContext context)
    {
        if (MayCommand(order, context) is { } refusal) return refusal;
        if (ParametersOfTerminal.Check(command.Parameters) is { } unfit) return unfit;
        var vehicle = context.Vehicle.Registration!;
        return new ParametersAsked(
            command.Terminal, context.Terminal.Vehicle!.Value, vehicle.Owner.Party, vehicle.Division, command.Parameters, context.On);
    }
}
