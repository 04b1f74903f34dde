namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>An act upon a vehicle under supervision.</summary>
public abstract record SupervisedVehicleCommand
{
    public abstract VehicleKey Vehicle { get; init; }
}
