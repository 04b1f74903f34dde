namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>An act upon a source of freight.</summary>
public abstract record SourceUnitCommand
{
    public abstract SourceUnitId Unit { get; init; }
}
