using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>How far a permit has come.</summary>
public enum PermitStage
{
    /// <summary>已申请</summary>
    Applied,

    /// <summary>已受理</summary>
    Accepted,

    /// <summary>路线已核验</summary>
    RouteChecked,

    /// <summary>勘测加固中</summary>
    SurveyPending,

    /// <summary>有效</summary>
    Active,

    /// <summary>已使用</summary>
    Used,

    /// <summary>已过期</summary>
    Expired,

    /// <summary>已撤销</summary>
    Revoked,

    /// <summary>未许可</summary>
    Declined,
}

/// <summary>An oversize permit as its deciders remember it 超限运输车辆通行证. A granted pass is active from its first day on.</summary>
/// <param name="Stage">Null while it is not applied for.</param>
/// <param name="Class">Found when the application is accepted.</param>
/// <param name="Verdict">What the latest check of the route came to; null while there is none.</param>
/// <param name="AffectsTraffic">Traffic safety is affected: the police are heard (HSPR 36).</param>
/// <param name="Trips">Days of the trips made.</param>
/// <param name="SurveySince">Day on which the survey that is under way was ordered.</param>
public sealed record OversizePermit(
    PermitStage? Stage,
    OversizePermitApplied? Application,
    OversizeClass Class,
    Deadline? DecideBy,
    RouteVerdict? Verdict,
    LocalDate? SurveySince,
    string? Number,
    LocalDate? From,
    LocalDate? Until,
    bool SingleTrip,
    ImmutableHashSet<LocalDate> Trips,
    bool AffectsTraffic,
    LocalDate? LastOn)
{
    public static OversizePermit Initial { get; } = new(null, null, default, null, null, null, null, null, null, false, [], false, null);

    /// <summary>
    /// Whether a transport of a day could be made under the pass: within its days, before it was revoked, and, when a single trip has used
    /// it up, on the day of that trip.
    /// </summary>
    public bool IsValidOn(LocalDate day) => From <= day && day <= Until && Stage switch
    {
        PermitStage.Used => Trips.Contains(day),
        PermitStage.Revoked => day < LastOn,
        _ => true,
    };

    public static OversizePermit Evolve(OversizePermit state, OversizePermitFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static OversizePermit Apply(OversizePermit state, OversizePermitFact fact) => fact switch
    {
        OversizePermitApplied applied => Initial with { Stage = PermitStage.Applied, Application = applied },
        OversizePermitAccepted accepted => state with
        {
            Stage = PermitStage.Accepted, Class = accepted.Class, DecideBy = accepted.DecideBy,
            AffectsTraffic = accepted.AffectsTraffic is true,
        },
        RouteChecked route => state with { Stage = PermitStage.RouteChecked, Verdict = route.Verdict },
        RouteSurveyOrdered => state with { Stage = PermitStage.SurveyPending, SurveySince = fact.On },
        RouteSurveyCompleted completed => state with
        {
            Stage = PermitStage.Accepted, Verdict = null, SurveySince = null, DecideBy = completed.DecideBy,
        },
        OversizePermitDeclined => state with { Stage = PermitStage.Declined },
        OversizePermitGranted granted => state with
        {
            Stage = PermitStage.Active, Number = granted.Number, From = granted.From, Until = granted.Until, SingleTrip = granted.SingleTrip,
        },
        OversizeTripMade trip => state with
        {
            Stage = trip.UsedUp ? PermitStage.Used : state.Stage, Trips = state.Trips.Add(trip.TripOn),
        },
        OversizePermitExpired => state with { Stage = PermitStage.Expired },
        OversizePermitRevoked => state with { Stage = PermitStage.Revoked },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
