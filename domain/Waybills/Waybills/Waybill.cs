using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Waybills.Numbers;

namespace Regulatory.Domain.Waybills;

/// <summary>A waybill as its deciders remember it 危险货物道路运输电子运单.</summary>
/// <param name="Stage">Null while it is not drafted.</param>
/// <param name="ValidatedAt">Moment of the latest validation, whatever it came to.</param>
/// <param name="CheckedBy">Who has recorded the check before the trip.</param>
/// <param name="LoadedKg">Mass that was loaded; 0 before.</param>
/// <param name="DepartedAt">Null before the departure.</param>
/// <param name="IsSuspended">异常停运</param>
/// <param name="IsOverdue">超时未完结</param>
/// <param name="ShortageKg">What is missing; null before the goods are signed for.</param>
/// <param name="IsShortageExplained">Somebody said why.</param>
/// <param name="LatestAmendment">Reason of the latest amendment.</param>
/// <param name="Inspections">Moments of inspections on the road.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record Waybill(
    WaybillStage? Stage,
    WaybillNumber Number,
    WaybillContent? Content,
    DivisionCode Division,
    Instant? ValidatedAt,
    ImmutableHashSet<CrewDuty> CheckedBy,
    int LoadedKg,
    Instant? RefusedLoadingAt,
    Instant? DepartedAt,
    bool IsSuspended,
    bool IsOverdue,
    ImmutableList<Deviation> Deviations,
    ImmutableHashSet<(IncidentKind Kind, Instant At)> Incidents,
    string? LatestAmendment,
    int? ShortageKg,
    bool IsShortageExplained,
    ImmutableHashSet<Instant> Inspections,
    LocalDate? LastOn)
{
    public static Waybill Initial { get; } = new(
        null, default, null, default, null, [], 0, null, null, false, false, [], [], null, null, false, [], null);

    /// <summary>The planned way on the map; empty where none was drawn.</summary>
    public ImmutableArray<WaybillPoint> Line { get; init; } = [];

    /// <summary>When the track showed, since the latest issue, that the vehicle left without its driver's word.</summary>
    public Instant? DepartureSeenAt { get; init; }

    /// <summary>Per mille of the planned way that the track covers; null while it is not known.</summary>
    public int? TrackMatch { get; init; }

    /// <summary>The vehicle has left, and the goods are not signed for.</summary>
    public bool IsOnTheRoad => Stage is WaybillStage.Departed or WaybillStage.InTransit or WaybillStage.Arrived;

    /// <summary>Issued, and the vehicle has not left.</summary>
    public bool IsIssued => Stage is WaybillStage.Issued or WaybillStage.PreTripChecked or WaybillStage.LoadingChecked;

    /// <summary>Nothing more can become of it.</summary>
    public bool IsOver => Stage is WaybillStage.Completed or WaybillStage.Cancelled or WaybillStage.Voided;

    public static Waybill Evolve(Waybill state, WaybillFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static Waybill Apply(Waybill state, WaybillFact fact) => fact switch
    {
        WaybillDrafted drafted => Initial with
        {
            Stage = WaybillStage.Drafted, Number = drafted.Number, Content = drafted.Content, Division = drafted.Division,
        },
        WaybillRevised revised => state with { Stage = WaybillStage.Drafted, Content = revised.Content },
        RoutePlanned planned => state with { Line = planned.Line },
        WaybillValidated validated => state with { Stage = WaybillStage.Validated, ValidatedAt = validated.At },
        WaybillRejected rejected => state with { Stage = WaybillStage.Rejected, ValidatedAt = rejected.At },
        WaybillIssued => state with { Stage = WaybillStage.Issued, CheckedBy = [], LoadedKg = 0, DepartureSeenAt = null },
        WaybillRecalled => state with { Stage = WaybillStage.Recalled, CheckedBy = [], LoadedKg = 0 },
        PreTripCheckRecorded check => state with
        {
            CheckedBy = state.CheckedBy.Add(check.By), Stage = check.IsComplete ? WaybillStage.PreTripChecked : state.Stage,
        },
        LoadingConfirmed loaded => state with { Stage = WaybillStage.LoadingChecked, LoadedKg = loaded.LoadedKg },
        LoadingRefused refused => state with { RefusedLoadingAt = refused.At },
        DepartureSeen seen => state with { DepartureSeenAt = seen.SeenAt },
        WaybillDeparted departed => state with { Stage = WaybillStage.Departed, DepartedAt = departed.At },
        WaybillUnderWay => state with { Stage = WaybillStage.InTransit },
        DeviationDetected detected => state with { Deviations = state.Deviations.Add(detected.Deviation) },
        IncidentReported incident => state with { Incidents = state.Incidents.Add((incident.Kind, incident.HappenedAt)) },
        WaybillAmended amended => state with
        {
            Content = amended.Content, LatestAmendment = amended.Reason, Line = amended.Content.Route == state.Content?.Route ? state.Line : [],
        },
        TripSuspended => state with { IsSuspended = true },
        TripResumed => state with { IsSuspended = false },
        WaybillArrived => state with { Stage = WaybillStage.Arrived, IsSuspended = false },
        TrackMatched matched => state with { TrackMatch = matched.Permille },
        GoodsSigned signed => state with
        {
            Stage = WaybillStage.SignedFor, ShortageKg = signed.ShortageKg, IsShortageExplained = signed.Explanation is not null,
        },
        ShortageExplained => state with { IsShortageExplained = true },
        WaybillCompleted => state with { Stage = WaybillStage.Completed },
        WaybillCancelled => state with { Stage = WaybillStage.Cancelled },
        WaybillVoided => state with { Stage = WaybillStage.Voided },
        WaybillOverdue => state with { IsOverdue = true },
        RoadsideInspected inspected => state with { Inspections = state.Inspections.Add(inspected.At) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
