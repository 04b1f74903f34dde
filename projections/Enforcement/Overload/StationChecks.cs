using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The checks at stations 超限检测站检测: led in, weighed, unloaded, weighed again, released.</summary>
/// <param name="Id">Id of the check.</param>
/// <param name="FoundAt">Where the truck was met; null when it was led in from beside the station.</param>
/// <param name="GuidedOn">Day on which it was led in.</param>
/// <param name="Month">First day of that month.</param>
[ReadModel("station_checks", version: 1), ReadableByOverloadControl]
public sealed record StationChecks(
    [property: Key] string Id,
    [property: Filterable] StationStage Stage,
    [property: Indexed] SiteId Station,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    string Agency,
    [property: Filterable] Plate Plate,
    RoadPosition? FoundAt,
    string Ground,
    [property: Filterable] LocalDate GuidedOn,
    [property: Filterable] LocalDate Month,
    long Version)
{
    public int? AxleCount { get; init; }

    public int? LimitKg { get; init; }

    /// <summary>What counted at the first weighing.</summary>
    public int? FirstKg { get; init; }

    /// <summary>How far that lay above the limit: what a case is about.</summary>
    [Filterable]
    public int? FirstExcessKg { get; init; }

    /// <summary>What was taken off, all together.</summary>
    public int UnloadedKg { get; init; }

    /// <summary>What counted at the latest weighing.</summary>
    public int? LatestKg { get; init; }

    [Filterable]
    public int? LatestExcessKg { get; init; }

    [Filterable]
    public LocalDate? ReleasedOn { get; init; }

    /// <summary>The pass under which a truck over the limit went on.</summary>
    public OversizePermitId? Permit { get; init; }

    /// <summary>Cases that rest on the check.</summary>
    public ImmutableArray<CaseId> Cases { get; init; } = [];

    public static StationChecks Evolve(StationChecks? row, StationCheckFact fact, FactContext at) =>
        After(row, fact, at) with { Version = at.Version };

    private static StationChecks After(StationChecks? row, StationCheckFact fact, FactContext at) => fact switch
    {
        VehicleGuided guided => new(
            at.Key, StationStage.Guided, guided.Station, guided.Division, guided.Agency, guided.Plate, guided.FoundAt, guided.Ground,
            guided.On, OverloadMonths.Of(guided.On), at.Version),
        VehicleWeighed { Finding: var finding } weighed => Latest(row!, finding) with
        {
            Stage = StationStage.Weighed, AxleCount = weighed.Truck.AxleCount, LimitKg = finding.LimitKg, FirstKg = finding.AdjustedKg,
            FirstExcessKg = finding.ExcessKg,
        },
        CargoUnloaded unloaded => row! with { Stage = StationStage.Unloaded, UnloadedKg = row.UnloadedKg + unloaded.UnloadedKg },
        VehicleReweighed reweighed => Latest(row!, reweighed.Finding) with { Stage = StationStage.Reweighed },
        VehicleReleased released => row! with { Stage = StationStage.Released, ReleasedOn = released.On, Permit = released.Permit },
        StationCheckFiled filed => row! with { Cases = row.Cases.Add(filed.Case) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static StationChecks Latest(StationChecks row, MassFinding finding) =>
        row with { LatestKg = finding.AdjustedKg, LatestExcessKg = finding.ExcessKg };
}
