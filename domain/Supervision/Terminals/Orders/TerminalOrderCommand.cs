namespace Regulatory.Domain.Supervision.Terminals.Orders;

/// <summary>An act upon a command to a terminal.</summary>
public abstract record TerminalOrderCommand
{
    public abstract TerminalOrderId Order { get; init; }
}
