namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>An act upon a terminal.</summary>
public abstract record TerminalCommand
{
    public abstract TerminalId Terminal { get; init; }
}
