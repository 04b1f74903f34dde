using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using Regulatory.Domain.Supervision.Terminals.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders;

public sealed class TerminalOrderLifeSpec : TerminalOrderActSpec
{
    private static readonly TerminalOrderId Order = TerminalOrderId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    private static readonly SendText Text = new(Order, Phone, "您已超速，请减速", [TextMeans.ReadAloud]);
    private static readonly TextAsked Asked = new(Phone, Truck, OwnerParty, Guangzhou, "您已超速，请减速", [TextMeans.ReadAloud], Day);

    [Fact]
    public void a_text_is_asked_for_sent_and_answered() =>
        Given().When(Text).ThenFacts(Asked)
            .By(SupervisionExamples.Clock).When(new ReportOrderSent(Order, Ten, 7)).ThenFacts(new OrderSent(Ten, 7, Day))
            .When(new ReportOrderAnswered(Order, Ten)).ThenFacts(new OrderAnswered(Ten, Day));

    [Fact]
    public void an_enterprise_sets_parameters_and_confirms_alarms_of_its_own()
    {
        Given().By(Fleet).When(new SetTerminalParameters(Order, Phone, [new(0x0055, "80")]))
            .ThenFacts(new ParametersAsked(Phone, Truck, OwnerParty, Guangzhou, [new(0x0055, "80")], Day));
        Given().By(Fleet).When(new ConfirmTerminalAlarm(Order, Phone, 0, [ConfirmableAlarm.Emergency]))
            .ThenFacts(new AlarmConfirmationAsked(Phone, Truck, OwnerParty, Guangzhou, 0, [ConfirmableAlarm.Emergency], Day));
        Given().By(OtherFleet).When(Text).ThenRefused(OwnVehicle.Id);
    }

    [Fact]
    public void a_command_fails_before_or_after_it_was_sent()
    {
        Given(Asked).When(new ReportOrderFailed(Order, OrderFault.Offline)).ThenFacts(new OrderFailed(OrderFault.Offline, Day));
        Given(Asked, new OrderSent(Ten, 7, Day)).When(new ReportOrderFailed(Order, OrderFault.NoAnswer)).ThenFacts(new OrderFailed(OrderFault.NoAnswer, Day));
        Given(Asked, new OrderSent(Ten, 7, Day), new OrderFailed(OrderFault.NoAnswer, Day)).When(new ReportOrderAnswered(Order, Ten)).ThenRefused(OrderInOrder.Id);
    }

    [Fact]
    public void a_terminal_that_is_not_on_file_takes_none() =>
        Given().Knowing(context => context with { Terminal = Terminal.Initial }).When(Text).ThenRefused(TerminalOnFile.Id);
}
