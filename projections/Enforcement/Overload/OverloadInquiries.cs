using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>What was found out of overloaded trucks beside their mass 超限溯源: who loaded, who drove, what does not conform.</summary>
/// <param name="Id">Id of the weighing, off-site or at a station.</param>
/// <param name="FoundOn">Day of the latest finding.</param>
[ReadModel("overload_inquiries", version: 1), ReadableByOverloadControl]
public sealed record OverloadInquiries(
    [property: Key] string Id,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] Plate Plate,
    [property: Filterable] LocalDate FoundOn,
    long Version)
{
    /// <summary>Who loaded it: an organisation's name; of a natural person the family name only.</summary>
    public string? Loader { get; init; }

    [Indexed]
    public SourceUnitId? SourceUnit { get; init; }

    /// <summary>装载单号</summary>
    [Filterable]
    public string? SlipNumber { get; init; }

    public LocalDate? LoadedOn { get; init; }

    /// <summary>Name of who drove; masked for those who do not work on it.</summary>
    [Masked(Mask.Name, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer)]
    public string? DriverName { get; init; }

    [Indexed]
    public PartyId? Driver { get; init; }

    /// <summary>从业资格证号</summary>
    [Masked(Mask.Identifier, Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.LegalReviewer)]
    public string? DriverQualification { get; init; }

    /// <summary>从业单位</summary>
    public string? DriverEmployer { get; init; }

    [Filterable]
    public NonconformityKind? Nonconformity { get; init; }

    /// <summary>How the vehicle does not conform, in words.</summary>
    public string? NonconformityFinding { get; init; }

    public static OverloadInquiries Evolve(OverloadInquiries? row, OverloadInquiryFact fact, FactContext at) => fact switch
    {
        LoadTraced load => Of(row, load.Division, load.Plate, fact, at) with
        {
            Loader = OverloadNames.Of(load.Loader), SourceUnit = load.Unit, SlipNumber = load.SlipNumber, LoadedOn = load.LoadedOn,
        },
        DriverTraced driver => Of(row, driver.Division, driver.Plate, fact, at) with
        {
            Driver = driver.Driver.Party, DriverName = driver.Driver.PersonName?.Clear, DriverQualification = driver.Qualification?.Clear,
            DriverEmployer = driver.Employer,
        },
        NonconformityRecorded recorded => Of(row, recorded.Division, recorded.Plate, fact, at) with
        {
            Nonconformity = recorded.Kind, NonconformityFinding = recorded.Finding,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static OverloadInquiries Of(OverloadInquiries? row, DivisionCode division, Plate plate, OverloadInquiryFact fact, FactContext at) =>
        (row ?? new(at.Key, division, plate, fact.On, at.Version)) with { FoundOn = fact.On, Version = at.Version };
}
