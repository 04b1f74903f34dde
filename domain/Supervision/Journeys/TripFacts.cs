using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>What can become true of the trips of a vehicle's month, in life order. The stored contract.</summary>
public abstract record TripFact
{
    public abstract DetectedTripId Trip { get; init; }

    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>检出行程: the track of a dangerous-goods vehicle shows a loaded trip (waybills §9).</summary>
/// <param name="Division">Of the vehicle.</param>
/// <param name="Waybill">Null where none covers it.</param>
/// <param name="HazardClasses">Classes that the vehicle's certificate names, as far as they are known: <c>3</c>, <c>6.1</c>.</param>
[Fact("supervision.trip.detected.v1")]
public sealed record TripDetected(
    DetectedTripId Trip, VehicleKey Vehicle, TripTaken Taken, TripOperator Operator, DivisionCode Division, CoveringWaybill? Waybill,
    ImmutableArray<string> HazardClasses, LocalDate On) : TripFact;

/// <summary>无运单行程 (O29 24): no waybill that was issued by its departure covers it. Told once of a trip, whatever becomes known of it later.</summary>
[Fact("supervision.trip.detected-without-waybill.v1")]
public sealed record TripDetectedWithoutWaybill(
    DetectedTripId Trip, VehicleKey Vehicle, TripTaken Taken, TripOperator Operator, DivisionCode Division,
    ImmutableArray<string> HazardClasses, LocalDate On) : TripFact;

/// <summary>行程修订: how it ended, what late data show, or the waybill that was found.</summary>
/// <param name="Revision">1 for the first.</param>
[Fact("supervision.trip.revised.v1")]
public sealed record DetectedTripRevised(
    DetectedTripId Trip, int Revision, TripTaken Taken, CoveringWaybill? Waybill, LocalDate On) : TripFact;

/// <summary>行程撤回: late data show that there was no such trip. What was told stays on record.</summary>
[Fact("supervision.trip.withdrawn.v1")]
public sealed record DetectedTripWithdrawn(DetectedTripId Trip, string Reasons, LocalDate On) : TripFact;
