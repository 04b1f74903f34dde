namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>An act upon a check at a fixed station.</summary>
public abstract record StationCheckCommand
{
    public abstract WeighRecordId Check { get; init; }
}
