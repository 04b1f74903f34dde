using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Projections.Enforcement;

namespace Regulatory.Projections.Waybills;

/// <summary>The board of waybills 运单看板: which are where, by stage, division, carrier and goods, and which need somebody's eye.</summary>
/// <param name="Carrier">承运单位</param>
/// <param name="Plate">Of the powered vehicle.</param>
/// <param name="MainClass">Class or division of the heaviest line.</param>
/// <param name="HazardClasses">Classes and divisions on board.</param>
/// <param name="Goods">UN numbers on board.</param>
/// <param name="BrokenCodes">Codes of the hard rules that the latest validation found broken.</param>
/// <param name="Division">Where the carrier is registered.</param>
/// <param name="StartDivision">Where the trip starts, when that lies in Guangdong.</param>
/// <param name="DestinationDivision">Where the trip ends, when that lies in Guangdong.</param>
/// <param name="ChangedOn">Legal day of the latest fact.</param>
[ReadModel("waybill_board", version: 1), ReadableOnWaybills]
public sealed record WaybillBoard(
    [property: Key] WaybillId Waybill,
    [property: Filterable(Exact = true)] WaybillNumber Number,
    [property: Filterable] WaybillStage Stage,
    [property: Filterable] string Carrier,
    [property: Filterable(Exact = true), Party] PartyId CarrierParty,
    [property: Party] PartyId LoaderParty,
    [property: Party] PartyId ConsigneeParty,
    [property: Party] PartyId DriverParty,
    [property: Party] PartyId? SecondDriverParty,
    [property: Party] PartyId? EscortParty,
    [property: Filterable] Plate Plate,
    [property: Filterable] HazardClass MainClass,
    [property: Indexed] ImmutableArray<HazardClass> HazardClasses,
    [property: Indexed] ImmutableArray<UnNumber> Goods,
    int MassKg,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable, Jurisdiction] DivisionCode? StartDivision,
    [property: Filterable, Jurisdiction] DivisionCode? DestinationDivision,
    [property: Filterable] RegionCode Start,
    [property: Filterable] RegionCode Destination,
    [property: Filterable] Instant PlannedStart,
    [property: Filterable] Instant PlannedArrival,
    ImmutableArray<string> BrokenCodes,
    int Warnings,
    [property: Filterable] int Deviations,
    [property: Filterable] bool IsSuspended,
    [property: Filterable] bool HasIncident,
    [property: Filterable] bool IsOverdue,
    [property: Filterable] LocalDate ChangedOn)
{
    public static WaybillBoard Evolve(WaybillBoard? row, WaybillFact fact, FactContext at) =>
        After(row, fact, at) with { ChangedOn = fact.On };

    private static WaybillBoard After(WaybillBoard? row, WaybillFact fact, FactContext at) => fact switch
    {
        WaybillDrafted drafted => Saying(
            new(
                WaybillId.Parse(at.Key), drafted.Number, WaybillStage.Drafted, "", drafted.Content.Carrier.Party, drafted.Content.Loader.Party,
                drafted.Content.Consignee.Party, drafted.Content.Driver.Person, null, null, drafted.Content.Vehicle.Plate, drafted.Content.Load.Lines[0].Class,
                [], [], 0,
                drafted.Division, null, null, drafted.Content.Route.Start.Region, drafted.Content.Route.Destination.Region,
                drafted.Content.PlannedStart, drafted.Content.PlannedArrival, [], 0, 0, false, false, false, drafted.On),
            drafted.Content),
        WaybillRevised revised => Saying(row!, revised.Content) with { Stage = WaybillStage.Drafted, BrokenCodes = [], Warnings = 0 },
        RoutePlanned or DepartureSeen or TrackMatched => row!,
        WaybillValidated validated => row! with
        {
            Stage = WaybillStage.Validated, BrokenCodes = [], Warnings = validated.Warnings.Length,
        },
        WaybillRejected rejected => row! with
        {
            Stage = WaybillStage.Rejected, BrokenCodes = [.. rejected.Broken.Select(broken => broken.Code).Distinct()],
            Warnings = rejected.Warnings.Length,
        },
        WaybillIssued issued => row! with { Stage = WaybillStage.Issued, Warnings = issued.Warnings.Length },
        WaybillRecalled => row! with { Stage = WaybillStage.Recalled },
        PreTripCheckRecorded check => check.IsComplete ? row! with { Stage = WaybillStage.PreTripChecked } : row!,
        LoadingConfirmed => row! with { Stage = WaybillStage.LoadingChecked },
        WaybillDeparted => row! with { Stage = WaybillStage.Departed },
        WaybillUnderWay => row! with { Stage = WaybillStage.InTransit },
        DeviationDetected => row! with { Deviations = row.Deviations + 1 },
        IncidentReported => row! with { HasIncident = true },
        WaybillAmended amended => Saying(row!, amended.Content),
        TripSuspended => row! with { IsSuspended = true },
        TripResumed => row! with { IsSuspended = false },
        WaybillArrived => row! with { Stage = WaybillStage.Arrived, IsSuspended = false },
        GoodsSigned => row! with { Stage = WaybillStage.SignedFor },
        WaybillCompleted => row! with { Stage = WaybillStage.Completed },
        WaybillCancelled => row! with { Stage = WaybillStage.Cancelled },
        WaybillVoided => row! with { Stage = WaybillStage.Voided },
        WaybillOverdue => row! with { IsOverdue = true },
        LoadingRefused or ShortageExplained or RoadsideInspected => row!,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static WaybillBoard Saying(WaybillBoard row, WaybillContent content) => row with
    {
        Carrier = PartyNames.Of(content.Carrier),
        CarrierParty = content.Carrier.Party,
        LoaderParty = content.Loader.Party,
        ConsigneeParty = content.Consignee.Party,
        DriverParty = content.Driver.Person,
        SecondDriverParty = content.SecondDriver?.Person,
        EscortParty = content.Escort?.Person,
        Plate = content.Vehicle.Plate,
        MainClass = content.Load.Lines.MaxBy(line => line.MassKg)!.Class,
        HazardClasses = [.. content.Load.Lines.Select(line => line.Class).Distinct()],
        Goods = [.. content.Load.Lines.Select(line => line.Number).Distinct()],
        MassKg = content.Load.MassKg,
        StartDivision = content.Route.Start.Region.InGuangdong,
        DestinationDivision = content.Route.Destination.Region.InGuangdong,
        Start = content.Route.Start.Region,
        Destination = content.Route.Destination.Region,
        PlannedStart = content.PlannedStart,
        PlannedArrival = content.PlannedArrival,
    };
}
