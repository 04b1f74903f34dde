using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Enters that a command left for its terminal; given by the gateway.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record ReportOrderSent(TerminalOrderId Order, Instant SentAt, int Serial) : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, ReportOrderSent command, SupervisionContext context)
    {
        if (order.Stage is OrderStage.Sent) return Decision<TerminalOrderFact>.Nothing;
        if (OrderInOrder.Check(order, OrderStage.Asked) is { } disorder) return disorder;
        return new OrderSent(command.SentAt, command.Serial, context.On);
    }
}
