using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The files of vehicles under supervision 车辆档案: what each is, whose, where it stands, what is due, and what happened so far. An
/// enterprise reads those of its own.
/// </summary>
/// <param name="Owner">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Party">The owner's party id.</param>
/// <param name="VehicleType">车辆类型</param>
/// <param name="NextReview">Day by which the yearly review is due.</param>
/// <param name="History">Everything that happened, in order; entries of an owner before this one are not among them.</param>
/// <param name="Version">Version of the vehicle's stream: what an act on it is based on.</param>
[ReadModel("vehicle_file", version: 2), ReadableByFleets]
public sealed partial record VehicleFile(
    [property: Key] VehicleKey Id,
    [property: Filterable] SupervisionClass Class,
    [property: Filterable] VehicleStage Stage,
    [property: Filterable] string Vin,
    [property: Filterable] string Owner,
    [property: Filterable] CreditCode? CreditCode,
    [property: Party] PartyId Party,
    string OwnerLicence,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    string VehicleType,
    int TotalMassKg,
    int Seats,
    bool IsTractor,
    bool IsTrailer,
    LocalDate FirstRegisteredOn,
    [property: Filterable] LocalDate RegisteredOn,
    [property: Filterable] TerminalId? Terminal,
    [property: Filterable] string? CertificateNumber,
    [property: Filterable] LocalDate? NextReview,
    ImmutableArray<SupervisionEntry> History,
    long Version)
{
    /// <summary>Its latest review was not passed.</summary>
    [Filterable]
    public bool ReviewFailed { get; init; }

    public TechnicalGrade? Grade { get; init; }

    [Filterable]
    public LocalDate? NextInspection { get; init; }

    [Filterable]
    public LocalDate? InsuredUntil { get; init; }

    /// <summary>Since when its terminal is silent.</summary>
    public Instant? OfflineSince { get; init; }

    /// <summary>It is silent and must not be sent out.</summary>
    [Filterable]
    public bool IsOffline { get; init; }

    /// <summary>Last day of its permission to drive between 2 and 5 in the morning.</summary>
    public LocalDate? NightDrivingUntil { get; init; }

    /// <summary>Number of the waybill or board with which it was last sent out.</summary>
    public string? DispatchedWith { get; init; }

    /// <summary>Where it stood before it was suspended or its review lapsed.</summary>
    public VehicleStage? RestingAt { get; init; }
}
