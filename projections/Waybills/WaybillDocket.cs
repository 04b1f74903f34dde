using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Tanks;

namespace Regulatory.Projections.Waybills;

/// <summary>One dangerous-goods waybill 危险货物道路运输电子运单: all that it says, how far it has come, and what happened on the way.</summary>
/// <param name="Consignor">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Carrier">承运单位</param>
/// <param name="Division">Where the carrier is registered.</param>
/// <param name="StartDivision">Where the trip starts, when that lies in Guangdong.</param>
/// <param name="DestinationDivision">Where the trip ends, when that lies in Guangdong.</param>
/// <param name="StartCity">City of the start, anywhere.</param>
/// <param name="DriverName">Null once erased.</param>
/// <param name="EscortName">Null without an escort, and once erased.</param>
/// <param name="Goods">Line by line.</param>
/// <param name="Printed">The goods as they are printed: <c>UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t</c>.</param>
/// <param name="Broken">The hard rules that the latest validation found broken.</param>
/// <param name="Timeline">What happened to it, in order.</param>
/// <param name="Version">Version of the waybill's stream: what an act on it is based on.</param>
[ReadModel("waybill_docket", version: 2), ReadableOnWaybills]
public sealed partial record WaybillDocket(
    [property: Key] WaybillId Id,
    [property: Unique, Filterable(Exact = true)] WaybillNumber Number,
    [property: Filterable] WaybillStage Stage,
    string Consignor,
    string Loader,
    string Consignee,
    string Carrier,
    [property: Party] PartyId CarrierParty,
    [property: Party] PartyId LoaderParty,
    [property: Party] PartyId ConsigneeParty,
    [property: Party] PartyId DriverParty,
    [property: Party] PartyId? SecondDriverParty,
    [property: Party] PartyId? EscortParty,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Jurisdiction] DivisionCode? StartDivision,
    [property: Jurisdiction] DivisionCode? DestinationDivision,
    [property: Indexed] RegionCode StartCity,
    [property: Indexed] RegionCode DestinationCity,
    string LicenceNumber,
    TransportVehicle Vehicle,
    TransportTrailer? Trailer,
    TankOnWaybill? Tank,
    [property: Masked(Mask.Name, Role.Dispatcher, Role.Crew, Role.Loader, Role.EnforcementOfficer, Role.Police)] string? DriverName,
    [property: Masked(Mask.Identifier, Role.Dispatcher, Role.Crew, Role.EnforcementOfficer, Role.Police)] string? DriverTelephone,
    [property: Masked(Mask.Name, Role.Dispatcher, Role.Crew, Role.Loader, Role.EnforcementOfficer, Role.Police)] string? EscortName,
    [property: Masked(Mask.Identifier, Role.Dispatcher, Role.Crew, Role.EnforcementOfficer, Role.Police)] string? EscortTelephone,
    [property: Masked(Mask.Identifier, Role.Dispatcher, Role.Crew, Role.EnforcementOfficer, Role.Police)] string? ConsignorTelephone,
    ImmutableArray<GoodsLine> Goods,
    ImmutableArray<string> Printed,
    int PlannedKg,
    GoodsPapers Papers,
    TripRoute Route,
    [property: Filterable] Instant PlannedStart,
    Instant PlannedArrival,
    bool CityDistribution,
    string? TemperatureControl,
    string? Remarks,
    ImmutableArray<BrokenRuleShown> Broken,
    ImmutableArray<SoftWarning> Warnings,
    ImmutableArray<WaybillEntry> Timeline,
    long Version)
{
    /// <summary>What was true when it was issued, or changed on the way.</summary>
    [ReadableBySupervision]
    public IssueSnapshot? Snapshot { get; init; }

    public Instant? ValidatedAt { get; init; }

    public Instant? IssuedAt { get; init; }

    public Instant? DepartedAt { get; init; }

    public Instant? ArrivedAt { get; init; }

    public Instant? SignedAt { get; init; }

    public Instant? CompletedAt { get; init; }

    /// <summary>Null before the loading.</summary>
    public int? LoadedKg { get; init; }

    public int? ReceivedKg { get; init; }

    public int? ShortageKg { get; init; }

    public string? ShortageExplanation { get; init; }

    /// <summary>The checks for which the latest loading was refused.</summary>
    public ImmutableArray<LoadingCheck> FailedChecks { get; init; } = [];

    public ImmutableArray<Deviation> Deviations { get; init; } = [];

    /// <summary>The planned way on the map; empty where none was drawn.</summary>
    public ImmutableArray<WaybillPoint> Line { get; init; } = [];

    /// <summary>轨迹匹配: per mille of the planned way that the track covers; null while it is not known.</summary>
    public int? TrackMatch { get; init; }

    /// <summary>变更</summary>
    public int Amendments { get; init; }

    /// <summary>异常停运</summary>
    public bool IsSuspended { get; init; }

    /// <summary>事故</summary>
    public bool HasIncident { get; init; }

    /// <summary>超时未完结</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The waybill that took the place of this one.</summary>
    public WaybillId? ReplacedBy { get; init; }
}

/// <summary>One entry of a waybill's timeline.</summary>
/// <param name="At">When it happened; null where only the day is known.</param>
/// <param name="Capacity">In which capacity somebody acted.</param>
/// <param name="Position">Of the fact in the ledger.</param>
public sealed record WaybillEntry(LocalDate On, Instant? At, string Zh, string En, string Capacity, long Position);

/// <summary>A broken rule as people read it.</summary>
/// <param name="Code">The rulebook's code: <c>W-03</c>.</param>
/// <param name="Rule">Id of the rule.</param>
public sealed record BrokenRuleShown(string Code, string Rule, string Article, string Zh, string En);
