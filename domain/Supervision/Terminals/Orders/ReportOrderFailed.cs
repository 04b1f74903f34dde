using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Enters that a command came to nothing; given by the gateway.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record ReportOrderFailed(TerminalOrderId Order, OrderFault Fault) : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, ReportOrderFailed command, SupervisionContext context)
    {
        if (order.Stage is OrderStage.Failed) return Decision<TerminalOrderFact>.Nothing;
        if (OrderInOrder.Check(order, OrderStage.Asked, OrderStage.Sent) is { } disorder) return disorder;
        return new OrderFailed(command.Fault, context.On);
    }
}
