using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Stations;

/// <summary>What can become legally true of a check at a fixed station, in life order. The stored contract.</summary>
public abstract record StationCheckFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>引导: a truck was led to the station (HSPR 39; from the road, OSR 33).</summary>
/// <param name="FoundAt">Where it was met; null when it was led in from beside the station.</param>
/// <param name="Ground">Why it was led in.</param>
[Fact("enforcement.station-check.guided.v1")]
public sealed record VehicleGuided(
    SiteId Station, DivisionCode Division, string Agency, Plate Plate, RoadPosition? FoundAt, string Ground, LocalDate On) : StationCheckFact;

/// <summary>检测: the truck was weighed.</summary>
[Fact("enforcement.station-check.weighed.v1")]
public sealed record VehicleWeighed(
    string DeviceNumber,
    string CertificateNumber,
    TruckConfiguration Truck,
    ImmutableArray<int> AxleLoadsKg,
    MassFinding Finding,
    LocalDate On) : StationCheckFact
{
    /// <summary>Where; null in entries from before it was said here.</summary>
    public SiteId? Station { get; init; }

    /// <summary>Division of the station.</summary>
    public DivisionCode? Division { get; init; }
}

/// <summary>卸载、分装: cargo was taken off.</summary>
[Fact("enforcement.station-check.unloaded.v1")]
public sealed record CargoUnloaded(int UnloadedKg, string Place, LocalDate On) : StationCheckFact;

/// <summary>复检: the truck was weighed again.</summary>
[Fact("enforcement.station-check.reweighed.v1")]
public sealed record VehicleReweighed(
    string DeviceNumber, string CertificateNumber, ImmutableArray<int> AxleLoadsKg, MassFinding Finding, LocalDate On) : StationCheckFact;

/// <summary>放行: the truck went on, within its limit or under a pass.</summary>
[Fact("enforcement.station-check.released.v1")]
public sealed record VehicleReleased(LocalDate On) : StationCheckFact
{
    /// <summary>The pass under which a truck over the limit goes on.</summary>
    public OversizePermitId? Permit { get; init; }
}

/// <summary>立案: a case rests on the check.</summary>
[Fact("enforcement.station-check.filed.v1")]
public sealed record StationCheckFiled(CaseId Case, OffenceCode Offence, LocalDate On) : StationCheckFact;
