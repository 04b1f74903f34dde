namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>An act upon a counter of violations.</summary>
public abstract record ViolationCounterCommand
{
    public abstract CounterId Counter { get; init; }
}
