using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Enters that the terminal did what it was told; given by the gateway.</summary>
[ActOf(Role.System), Law(MonitoringMeasures.Art25)]
public sealed record ReportOrderAnswered(TerminalOrderId Order, Instant AnsweredAt) : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, ReportOrderAnswered command, SupervisionContext context)
    {
        if (order.Stage is OrderStage.Answered) return Decision<TerminalOrderFact>.Nothing;
        if (OrderInOrder.Check(order, OrderStage.Sent) is { } disorder) return disorder;
        return new OrderAnswered(command.AnsweredAt, context.On);
    }
}
