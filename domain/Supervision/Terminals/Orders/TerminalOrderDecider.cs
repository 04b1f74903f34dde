using System.Diagnostics;
using Regulatory.Domain.Supervision.Rules;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>The powers over a command to a terminal, one line per act.</summary>
public static partial class TerminalOrderDecider
{
    public static Decision<TerminalOrderFact> Decide(TerminalOrder order, TerminalOrderCommand command, SupervisionContext context) =>
        SupervisionActsInOrder.Check(order.LastOn, context) is { } refusal ? refusal : command switch
        {
            SendText act => Decide(order, act, context),
            SetTerminalParameters act => Decide(order, act, context),
            ConfirmTerminalAlarm act => Decide(order, act, context),
            ReportOrderSent act => Decide(order, act, context),
            ReportOrderAnswered act => Decide(order, act, context),
            ReportOrderFailed act => Decide(order, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };

    /// <summary>What every command asks for: a new id, and a terminal on a vehicle that is the actor's.</summary>
    private static Refusal? MayCommand(TerminalOrder order, SupervisionContext context) =>
        OrderInOrder.Check(order, default(OrderStage?)) ?? TerminalOnFile.Check(context.Terminal) ?? VehicleEntered.Check(context.Vehicle)
        ?? OwnVehicle.Check(context.Vehicle, context.Actor);
}
