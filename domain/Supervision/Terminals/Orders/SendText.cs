using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>Sends a text to the driver 文本信息下发.</summary>
[ActOf(Role.System, Role.Supervisor, Role.Applicant), Law(MonitoringMeasures.Art25)]
public sealed record SendText(TerminalOrderId Order, TerminalId Terminal, string Text, ImmutableArray<TextMeans> Means) : TerminalOrderCommand;

public static partial class TerminalOrderDecider
{
    private static Decision<TerminalOrderFact> Decide(TerminalOrder order, SendText command, SupervisionContext context)
    {
        if (MayCommand(order, context) is { } refusal) return refusal;
        if (TextForDriver.Check(command.Text, command.Means) is { } unfit) return unfit;
        var vehicle = context.Vehicle.Registration!;
        return new TextAsked(
            command.Terminal, context.Terminal.Vehicle!.Value, vehicle.Owner.Party, vehicle.Division, command.Text, command.Means, context.On);
    }
}
