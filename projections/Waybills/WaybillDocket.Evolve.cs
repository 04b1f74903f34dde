using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Projections.Enforcement;

namespace Regulatory.Projections.Waybills;

public sealed partial record WaybillDocket
{
    public static WaybillDocket Evolve(WaybillDocket? row, WaybillFact fact, FactContext at)
    {
        var next = After(row, fact, at);
        var (zh, en) = WaybillWords.Of(fact);
        return next with
        {
            Timeline = next.Timeline.Add(new(fact.On, WaybillWords.MomentOf(fact), zh, en, at.Envelope.Authority, at.Position)),
            Version = at.Version,
        };
    }

    private static WaybillDocket After(WaybillDocket? row, WaybillFact fact, FactContext at) => fact switch
    {
        WaybillDrafted drafted => Born(drafted, at),
        WaybillRevised revised => row!.Saying(revised.Content) with { Stage = WaybillStage.Drafted, Broken = [], Warnings = [] },
        RoutePlanned planned => row! with { Line = planned.Line },
        DepartureSeen => row!,
        TrackMatched matched => row! with { TrackMatch = matched.Permille },
        WaybillValidated validated => row! with
        {
            Stage = WaybillStage.Validated, ValidatedAt = validated.At, Broken = [], Warnings = validated.Warnings,
        },
        WaybillRejected rejected => row! with
        {
            Stage = WaybillStage.Rejected, ValidatedAt = rejected.At, Broken = [.. rejected.Broken.Select(BrokenRuleWords.Of)],
            Warnings = rejected.Warnings,
        },
        WaybillIssued issued => row! with
        {
            Stage = WaybillStage.Issued, IssuedAt = issued.At, Snapshot = issued.Snapshot, Warnings = issued.Warnings,
        },
        WaybillRecalled => row! with { Stage = WaybillStage.Recalled, LoadedKg = null },
        PreTripCheckRecorded check => row! with { Stage = check.IsComplete ? WaybillStage.PreTripChecked : row.Stage },
        LoadingConfirmed loaded => row! with { Stage = WaybillStage.LoadingChecked, LoadedKg = loaded.LoadedKg, FailedChecks = [] },
        LoadingRefused refused => row! with { FailedChecks = refused.Failed },
        WaybillDeparted departed => row! with { Stage = WaybillStage.Departed, DepartedAt = departed.At },
        WaybillUnderWay => row! with { Stage = WaybillStage.InTransit },
        DeviationDetected detected => row! with { Deviations = row.Deviations.Add(detected.Deviation) },
        IncidentReported => row! with { HasIncident = true },
        WaybillAmended amended => row!.Saying(amended.Content) with
        {
            Amendments = row.Amendments + 1, Snapshot = amended.Snapshot, Line = amended.Content.Route == row.Route ? row.Line : [],
        },
        TripSuspended => row! with { IsSuspended = true },
        TripResumed => row! with { IsSuspended = false },
        WaybillArrived arrived => row! with { Stage = WaybillStage.Arrived, ArrivedAt = arrived.At, IsSuspended = false },
        GoodsSigned signed => row! with
        {
            Stage = WaybillStage.SignedFor, SignedAt = signed.At, ReceivedKg = signed.ReceivedKg, ShortageKg = signed.ShortageKg,
            ShortageExplanation = signed.Explanation,
        },
        ShortageExplained explained => row! with { ShortageExplanation = explained.Explanation },
        WaybillCompleted completed => row! with { Stage = WaybillStage.Completed, CompletedAt = completed.At },
        WaybillCancelled => row! with { Stage = WaybillStage.Cancelled },
        WaybillVoided voided => row! with { Stage = WaybillStage.Voided, ReplacedBy = voided.Replacement },
        WaybillOverdue => row! with { IsOverdue = true },
        RoadsideInspected => row!,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static WaybillDocket Born(WaybillDrafted drafted, FactContext at)
    {
        var content = drafted.Content;
        return new WaybillDocket(
            WaybillId.Parse(at.Key), drafted.Number, WaybillStage.Drafted, "", "", "", "", content.Carrier.Party, content.Loader.Party,
            content.Consignee.Party, content.Driver.Person, null, null, drafted.Division, null, null, content.Route.Start.Region.City,
            content.Route.Destination.Region.City, content.LicenceNumber, content.Vehicle, content.Trailer, content.Tank, null, null, null, null,
            null, [], [], 0, content.Papers, content.Route, content.PlannedStart, content.PlannedArrival, false, null, null, [], [], [], at.Version)
            .Saying(content);
    }

    private WaybillDocket Saying(WaybillContent content) => this with
    {
        Consignor = PartyNames.Of(content.Consignor),
        Loader = PartyNames.Of(content.Loader),
        Consignee = PartyNames.Of(content.Consignee),
        Carrier = PartyNames.Of(content.Carrier),
        CarrierParty = content.Carrier.Party,
        LoaderParty = content.Loader.Party,
        ConsigneeParty = content.Consignee.Party,
        DriverParty = content.Driver.Person,
        SecondDriverParty = content.SecondDriver?.Person,
        EscortParty = content.Escort?.Person,
        StartDivision = content.Route.Start.Region.InGuangdong,
        DestinationDivision = content.Route.Destination.Region.InGuangdong,
        StartCity = content.Route.Start.Region.City,
        DestinationCity = content.Route.Destination.Region.City,
        LicenceNumber = content.LicenceNumber,
        Vehicle = content.Vehicle,
        Trailer = content.Trailer,
        Tank = content.Tank,
        DriverName = content.Driver.Name.Clear,
        DriverTelephone = content.Driver.Telephone.Clear,
        EscortName = content.Escort?.Name.Clear,
        EscortTelephone = content.Escort?.Telephone.Clear,
        ConsignorTelephone = content.Consignor.Telephone?.Clear,
        Goods = content.Load.Lines,
        Printed = [.. content.Load.Lines.Select(PrintedGoods.Of)],
        PlannedKg = content.Load.MassKg,
        Papers = content.Papers,
        Route = content.Route,
        PlannedStart = content.PlannedStart,
        PlannedArrival = content.PlannedArrival,
        CityDistribution = content.CityDistribution,
        TemperatureControl = content.TemperatureControl,
        Remarks = content.Remarks,
    };
}
