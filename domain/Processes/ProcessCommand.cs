namespace Regulatory.Domain.Processes;

/// <summary>An act on a process.</summary>
public abstract record ProcessCommand
{
    public abstract ProcessId Process { get; init; }
}
