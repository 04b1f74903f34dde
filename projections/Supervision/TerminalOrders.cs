using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;

namespace Regulatory.Projections.Supervision;

/// <summary>What a command to a terminal tells it.</summary>
public enum TerminalOrderKind
{
    /// <summary>文本信息下发</summary>
    Text,

    /// <summary>设置终端参数</summary>
    Parameters,

    /// <summary>人工确认报警</summary>
    AlarmConfirmation,
}

/// <summary>The commands to terminals 终端指令台账: asked for, sent, answered or failed. The gateway takes those that were asked for.</summary>
/// <param name="Text">The text for the driver; null for other commands.</param>
/// <param name="AskedAt">When it was recorded.</param>
/// <param name="Serial">Serial of the message that carried it.</param>
[ReadModel("terminal_orders", version: 1), ReadableBySupervision]
public sealed record TerminalOrders(
    [property: Key] TerminalOrderId Id,
    [property: Filterable] TerminalOrderKind Kind,
    [property: Filterable] OrderStage Stage,
    [property: Filterable] TerminalId Terminal,
    [property: Filterable] VehicleKey Vehicle,
    [property: Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string? Text,
    Instant AskedAt,
    [property: Filterable] LocalDate AskedOn,
    Instant? SentAt,
    int? Serial,
    Instant? AnsweredAt,
    OrderFault? Fault,
    long Version)
{
    public static TerminalOrders Evolve(TerminalOrders? row, TerminalOrderFact fact, FactContext at) =>
        After(row, fact, at) with { Version = at.Version };

    private static TerminalOrders After(TerminalOrders? row, TerminalOrderFact fact, FactContext at) => fact switch
    {
        TextAsked text => New(TerminalOrderKind.Text, text.Terminal, text.Vehicle, text.Owner, text.Division, text.Text, text.On, at),
        ParametersAsked asked => New(TerminalOrderKind.Parameters, asked.Terminal, asked.Vehicle, asked.Owner, asked.Division, null, asked.On, at),
        AlarmConfirmationAsked asked => New(
            TerminalOrderKind.AlarmConfirmation, asked.Terminal, asked.Vehicle, asked.Owner, asked.Division, null, asked.On, at),
        OrderSent sent => row! with { Stage = OrderStage.Sent, SentAt = sent.SentAt, Serial = sent.Serial },
        OrderAnswered answered => row! with { Stage = OrderStage.Answered, AnsweredAt = answered.AnsweredAt },
        OrderFailed failed => row! with { Stage = OrderStage.Failed, Fault = failed.Fault },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static TerminalOrders New(
        TerminalOrderKind kind, TerminalId terminal, VehicleKey vehicle, PartyId owner, DivisionCode division, string? text, LocalDate on,
        FactContext at) =>
        new(
            TerminalOrderId.Parse(at.Key), kind, OrderStage.Asked, terminal, vehicle, owner, division, text, at.RecordedAt, on, null, null, null,
            null, at.Version);
}
