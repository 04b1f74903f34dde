using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>What can become true of a command to a terminal, in life order. The stored contract.</summary>
public abstract record TerminalOrderFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>文本信息下发 (0x8300): a text for the driver was asked for.</summary>
/// <param name="Means">How the driver is to get it.</param>
[Fact("supervision.terminal-order.text-asked.v1")]
public sealed record TextAsked(
    TerminalId Terminal, VehicleKey Vehicle, PartyId Owner, DivisionCode Division, string Text, ImmutableArray<TextMeans> Means, LocalDate On)
    : TerminalOrderFact;

/// <summary>设置终端参数 (0x8103): parameters were asked for.</summary>
[Fact("supervision.terminal-order.parameters-asked.v1")]
public sealed record ParametersAsked(
    TerminalId Terminal, VehicleKey Vehicle, PartyId Owner, DivisionCode Division, ImmutableArray<TerminalParameter> Parameters, LocalDate On)
    : TerminalOrderFact;

/// <summary>人工确认报警 (0x8203): the terminal is to end an alarm that it repeats.</summary>
/// <param name="Serial">Serial of the message that reported it; 0 for all of the kinds.</param>
[Fact("supervision.terminal-order.alarm-confirmation-asked.v1")]
public sealed record AlarmConfirmationAsked(
    TerminalId Terminal, VehicleKey Vehicle, PartyId Owner, DivisionCode Division, int Serial, ImmutableArray<ConfirmableAlarm> Alarms,
    LocalDate On) : TerminalOrderFact;

/// <summary>已下发: it left for the terminal.</summary>
/// <param name="Serial">Serial of the message that carries it.</param>
[Fact("supervision.terminal-order.sent.v1")]
public sealed record OrderSent(Instant SentAt, int Serial, LocalDate On) : TerminalOrderFact;

/// <summary>已应答 (0x0001): the terminal did what it was told.</summary>
[Fact("supervision.terminal-order.answered.v1")]
public sealed record OrderAnswered(Instant AnsweredAt, LocalDate On) : TerminalOrderFact;

/// <summary>失败: the terminal refused, or did not answer in time.</summary>
[Fact("supervision.terminal-order.failed.v1")]
public sealed record OrderFailed(OrderFault Fault, LocalDate On) : TerminalOrderFact;
