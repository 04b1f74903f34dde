using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Tells a terminal that an alarm was seen, so that it stops repeating it 人工确认报警.</summary>
[ActOf(Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art25)]
public sealed record ConfirmTerminalAlarm(TerminalOrderId Order, TerminalId Terminal, int Serial, ImmutableArray<ConfirmableAlarm> Alarms)
    : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, ConfirmTerminalAlarm command, SupervisionContext context)
    {
        if (MayCommand(order, context) is { } refusal) return refusal;
        if (AlarmsToConfirm.Check(command.Serial, command.Alarms) is { } unfit) return unfit;
        var vehicle = context.Vehicle.Registration!;
        return new AlarmConfirmationAsked(
            command.Terminal, context.Terminal.Vehicle!.Value, vehicle.Owner.Party, vehicle.Division, command.Serial, command.Alarms, context.On);
    }
}
