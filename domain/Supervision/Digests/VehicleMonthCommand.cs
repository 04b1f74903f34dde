namespace Regulatory.Domain.Supervision.Digests;

/// <summary>An act upon a vehicle's month.</summary>
public abstract record VehicleMonthCommand
{
    public abstract VehicleMonthId Month { get; init; }
}
