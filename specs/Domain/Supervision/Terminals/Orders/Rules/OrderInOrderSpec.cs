using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders.Rules;

public sealed class OrderInOrderSpec
{
    private static readonly TerminalOrder Sent = new(OrderStage.Sent, Day);

    [Fact]
    public void a_command_is_sent_before_it_is_answered()
    {
        OrderInOrder.Check(Sent, OrderStage.Sent).ShouldBeNull();
        OrderInOrder.Check(Sent, OrderStage.Asked).ShouldNotBeNull().Details["stage"].ShouldBe("Sent");
        OrderInOrder.Check(TerminalOrder.Initial, default(OrderStage?)).ShouldBeNull();
        OrderInOrder.Check(Sent, default(OrderStage?)).ShouldNotBeNull();
    }
}
