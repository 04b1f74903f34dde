namespace Regulatory.Domain.Supervision.Tracked;

/// <summary>An act upon the record of who looked at a vehicle's tracks.</summary>
public abstract record TrackAccessCommand
{
    public abstract VehicleKey Vehicle { get; init; }
}
