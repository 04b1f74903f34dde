using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>A command to a terminal as its deciders remember it 终端指令.</summary>
/// <param name="Stage">Null before it is asked for.</param>
public sealed record TerminalOrder(OrderStage? Stage, LocalDate? LastOn)
{
    public static TerminalOrder Initial { get; } = new(null, null);

    public static TerminalOrder Evolve(TerminalOrder state, TerminalOrderFact fact) => new(
        fact switch
        {
            TextAsked or ParametersAsked or AlarmConfirmationAsked => OrderStage.Asked,
            OrderSent => OrderStage.Sent,
            OrderAnswered => OrderStage.Answered,
            OrderFailed => OrderStage.Failed,
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        },
        fact.On);
}
