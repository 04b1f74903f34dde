namespace Regulatory.Domain.Enforcement.Measures;

/// <summary>An act upon a compulsory measure.</summary>
public abstract record MeasureCommand
{
    public abstract MeasureId Measure { get; init; }
}
