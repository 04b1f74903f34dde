namespace Regulatory.Domain.Supervision.Places;

/// <summary>An act upon a feature of the map.</summary>
public abstract record MapFeatureCommand
{
    public abstract MapFeatureId Feature { get; init; }
}
