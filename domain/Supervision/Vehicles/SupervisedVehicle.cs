using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Vehicles;

/// <summary>A vehicle under supervision as its deciders remember it 重点监管车辆.</summary>
/// <param name="Registration">The latest entry; null before the first.</param>
/// <param name="Resting">Where it stood before it was suspended or its review lapsed.</param>
/// <param name="NextReview">Day by which the yearly review is due; null before its certificate.</param>
/// <param name="Offline">Since when its terminal is silent without excuse.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record SupervisedVehicle(
    VehicleRegistered? Registration,
    VehicleStage? Stage,
    VehicleStage Resting,
    TerminalId? Terminal,
    string? CertificateNumber,
    LocalDate? NextReview,
    bool ReviewFailed,
    TechnicalInspectionRecorded? Inspection,
    LocalDate? InsuredUntil,
    Instant? Offline,
    LocalDate? LastOn)
{
    public static SupervisedVehicle Initial { get; } = new(
        null, null, VehicleStage.Registered, null, null, null, ReviewFailed: false, null, null, null, null);

    /// <summary>What it was last sent out with.</summary>
    public VehicleDispatched? Dispatched { get; init; }

    /// <summary>What its latest review found, and when.</summary>
    public (ReviewFindings Findings, LocalDate On)? Reviewed { get; init; }

    /// <summary>By its latest inspection or review; null before the first.</summary>
    public TechnicalGrade? Grade { get; init; }

    /// <summary>Its latest permission to drive by night.</summary>
    public NightDrivingPermitted? Night { get; init; }

    /// <summary>The days of its latest standstill 停运; the last is null while it goes on.</summary>
    public (LocalDate From, LocalDate? Until)? Standstill { get; init; }

    /// <summary>It is entered and has not left.</summary>
    public bool IsEntered => Stage is not (null or VehicleStage.Transferred or VehicleStage.Scrapped or VehicleStage.Deregistered);

    /// <summary>The terminal sits on the powered unit (vehicles §1).</summary>
    public bool NeedsTerminal => Registration is { Particulars.IsTrailer: false };

    /// <summary>Day by which the next inspection is due.</summary>
    public LocalDate? InspectionDue(ActContext context) => Registration is { } entered
        ? Inspection?.NextDue ?? InspectionPeriod.NextDue(
            entered.Class, entered.Particulars.FirstRegisteredOn, entered.Particulars.FirstRegisteredOn, context)
        : null;

    public static SupervisedVehicle Evolve(SupervisedVehicle state, SupervisedVehicleFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static SupervisedVehicle Apply(SupervisedVehicle state, SupervisedVehicleFact fact) => fact switch
    {
        VehicleRegistered entered => Initial with { Registration = entered, Stage = VehicleStage.Registered },
        TerminalBound bound => state with { Terminal = bound.Terminal },
        TerminalUnbound => state with { Terminal = null },
        OperatingCertificateIssued certified => state with
        {
            Stage = VehicleStage.Certified, CertificateNumber = certified.CertificateNumber, NextReview = certified.NextReview,
        },
        VehicleJoinedNetwork => state with { Stage = VehicleStage.OnNetwork },
        VehicleActivated => state with { Stage = VehicleStage.Active },
        CarrierInsuranceRecorded insured => state with { InsuredUntil = insured.Until },
        TechnicalInspectionRecorded inspected => state with { Inspection = inspected, Grade = inspected.Grade },
        VehicleReviewPassed passed => state with
        {
            NextReview = passed.NextReview, ReviewFailed = false, Reviewed = (passed.Findings, passed.On), Grade = passed.Findings.Grade,
            Stage = state.Stage is VehicleStage.ReviewOverdue ? state.Resting : state.Stage,
        },
        VehicleReviewFailed failed => state with { ReviewFailed = true, Reviewed = (failed.Findings, failed.On) },
        VehicleReviewLapsed when state.Stage is VehicleStage.Suspended => state,
        VehicleReviewLapsed => state with { Stage = VehicleStage.ReviewOverdue, Resting = RestOf(state) },
        VehicleWentOffline silent => state with
        {
            Offline = silent.Since, Stage = state.Stage is VehicleStage.Active ? VehicleStage.Offline : state.Stage,
        },
        VehicleCameOnline => state with
        {
            Offline = null,
            Stage = state.Stage is VehicleStage.Offline ? VehicleStage.Active : state.Stage,
            Resting = state.Resting is VehicleStage.Offline ? VehicleStage.Active : state.Resting,
        },
        VehicleDispatched dispatched => state with { Dispatched = dispatched },
        NightDrivingPermitted permitted => state with { Night = permitted },
        VehicleSuspended suspended => state with { Stage = VehicleStage.Suspended, Resting = RestOf(state), Standstill = (suspended.On, null) },
        VehicleResumed resumed => state with { Stage = state.Resting, Standstill = (state.Standstill?.From ?? resumed.On, resumed.On) },
        VehicleTransferred => Ended(state, VehicleStage.Transferred),
        VehicleScrapped => Ended(state, VehicleStage.Scrapped),
        VehicleDeregistered => Ended(state, VehicleStage.Deregistered),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static VehicleStage RestOf(SupervisedVehicle state) =>
        state.Stage is VehicleStage.Suspended or VehicleStage.ReviewOverdue ? state.Resting : state.Stage ?? VehicleStage.Registered;

    private static SupervisedVehicle Ended(SupervisedVehicle state, VehicleStage how) => state with { Stage = how, Terminal = null };
}
