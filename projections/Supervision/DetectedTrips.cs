using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;

namespace Regulatory.Projections.Supervision;

/// <summary>Trips of dangerous-goods vehicles that their tracks show 检出行程, and which of them no waybill covers.</summary>
/// <param name="Id">The trip's id.</param>
/// <param name="CreditCode">Of the company whose vehicle it is; null where the owner is a person.</param>
/// <param name="Party">Party id of the vehicle's owner.</param>
/// <param name="FromPlace">Loading place in which it began; null where it began in none.</param>
/// <param name="ArrivedAt">Null while the vehicle is on its way.</param>
/// <param name="Kilometres">Whole kilometres along the track.</param>
/// <param name="HazardClasses">Classes that the vehicle's certificate names, as far as they are known.</param>
/// <param name="WaybillNumber">Of the waybill that covers it, valid or made too late; null where none does.</param>
/// <param name="WithoutWaybill">None covers it, or only one that was issued after the departure (O29 24).</param>
/// <param name="IssuedBeforeDeparture">Whether that waybill was issued before the vehicle left; null where none covers it.</param>
/// <param name="IsWithdrawn">Late data show that there was no such trip.</param>
[ReadModel("detected_trips", version: 2), RowsOfOneStream, ReadableByFleets]
public sealed record DetectedTrips(
    [property: Key] string Id,
    [property: Filterable] VehicleKey Vehicle,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] CreditCode? CreditCode,
    [property: Party] PartyId Party,
    [property: Filterable] Instant DepartedAt,
    string? FromPlace,
    int FromLatitude,
    int FromLongitude,
    Instant? ArrivedAt,
    string? ToPlace,
    int ToLatitude,
    int ToLongitude,
    [property: Filterable] int Kilometres,
    [property: Filterable] TripSign Sign,
    ImmutableArray<string> HazardClasses,
    [property: Filterable] string? WaybillNumber,
    [property: Filterable] bool WithoutWaybill,
    bool? IssuedBeforeDeparture,
    [property: Filterable] bool IsWithdrawn,
    int Revision,
    [property: Filterable] LocalDate FoundOn)
{
    public static IEnumerable<string> KeysOf(TripFact fact, FactContext at) => [fact.Trip.ToString()];

    public static DetectedTrips Evolve(DetectedTrips? row, TripFact fact, FactContext at) => fact switch
    {
        TripDetected found => Told(
            new(
                found.Trip.ToString(), found.Vehicle, found.Division, found.Operator.CreditCode, found.Operator.Party, default, null, 0, 0, null, null, 0,
                0, 0, default, found.HazardClasses, null, true, null, false, 0, found.On),
            found.Taken, found.Waybill),
        // Its row says so already.
        TripDetectedWithoutWaybill => row!,
        DetectedTripRevised revised => Told(row!, revised.Taken, revised.Waybill) with { Revision = revised.Revision },
        DetectedTripWithdrawn => row! with { IsWithdrawn = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static DetectedTrips Told(DetectedTrips row, TripTaken taken, CoveringWaybill? waybill) => row with
    {
        DepartedAt = taken.DepartedAt,
        FromPlace = taken.From.Place,
        FromLatitude = taken.From.Position.Latitude,
        FromLongitude = taken.From.Position.Longitude,
        ArrivedAt = taken.ArrivedAt,
        ToPlace = taken.To.Place,
        ToLatitude = taken.To.Position.Latitude,
        ToLongitude = taken.To.Position.Longitude,
        Kilometres = taken.Kilometres,
        Sign = taken.Sign,
        WaybillNumber = waybill?.Number,
        WithoutWaybill = waybill?.IsValidFor(taken) is not true,
        IssuedBeforeDeparture = waybill?.IsValidFor(taken),
    };
}
