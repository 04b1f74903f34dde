namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>An act upon the trips of a vehicle's month.</summary>
public abstract record TripCommand
{
    public abstract TripLogId Log { get; init; }
}
