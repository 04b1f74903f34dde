namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>An act upon an inspection.</summary>
public abstract record InspectionCommand
{
    public abstract InspectionId Inspection { get; init; }
}
