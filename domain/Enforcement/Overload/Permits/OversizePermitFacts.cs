using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>What can become legally true of an oversize permit, in life order. The stored contract.</summary>
public abstract record OversizePermitFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>申请: a carrier asked to move what no truck within the limits can.</summary>
/// <param name="Division">Division of the authority asked.</param>
[Fact("enforcement.oversize-permit.applied.v1")]
public sealed record OversizePermitApplied(
    PartyOnRecord Carrier,
    Plate Tractor,
    Plate? Trailer,
    OversizeLoad Load,
    PermitRoute Route,
    PermitPapers Papers,
    LocalDate TravelFrom,
    LocalDate TravelUntil,
    DivisionCode Division,
    LocalDate On) : OversizePermitFact;

/// <summary>受理: the class is found, and the period runs.</summary>
[Fact("enforcement.oversize-permit.accepted.v1")]
public sealed record OversizePermitAccepted(OversizeClass Class, Deadline DecideBy, string Agency, LocalDate On) : OversizePermitFact
{
    /// <summary>影响交通安全: the police are heard before the decision (HSPR 36).</summary>
    public bool? AffectsTraffic { get; init; }
}

/// <summary>路线核验: every structure on the way was checked for the loads.</summary>
/// <param name="Measures">控制措施, where a structure carries the load only with them.</param>
[Fact("enforcement.oversize-permit.route-checked.v1")]
public sealed record RouteChecked(
    ImmutableArray<BridgeCheck> Bridges, RouteVerdict Verdict, string? Measures, LocalDate On) : OversizePermitFact;

/// <summary>勘测、加固: work that the period does not count.</summary>
[Fact("enforcement.oversize-permit.survey-ordered.v1")]
public sealed record RouteSurveyOrdered(string Work, LocalDate On) : OversizePermitFact;

/// <summary>The survey or the strengthening is done; the route is checked anew.</summary>
/// <param name="DecideBy">The last day, moved by the days that the work took.</param>
[Fact("enforcement.oversize-permit.survey-completed.v1")]
public sealed record RouteSurveyCompleted(string Document, Deadline DecideBy, LocalDate On) : OversizePermitFact;

/// <summary>不予受理、不予许可</summary>
[Fact("enforcement.oversize-permit.declined.v1")]
public sealed record OversizePermitDeclined(string Document, string Reasons, LocalDate On) : OversizePermitFact;

/// <summary>准予许可: the pass is given out.</summary>
/// <param name="Conditions">Time, speed, signs and escort that go with the pass (HSPR 38).</param>
/// <param name="PoliceOpinion">Number of the police's opinion, where traffic safety is affected (HSPR 36).</param>
[Fact("enforcement.oversize-permit.granted.v1")]
public sealed record OversizePermitGranted(
    string Number,
    LocalDate From,
    LocalDate Until,
    bool SingleTrip,
    string Conditions,
    string? PoliceOpinion,
    LocalDate On) : OversizePermitFact;

/// <summary>A trip was made under the pass; a single-trip pass is used up by it.</summary>
[Fact("enforcement.oversize-permit.trip-made.v1")]
public sealed record OversizeTripMade(LocalDate TripOn, bool UsedUp, LocalDate On) : OversizePermitFact;

/// <summary>有效期届满</summary>
[Fact("enforcement.oversize-permit.expired.v1")]
public sealed record OversizePermitExpired(LocalDate LastDay, LocalDate On) : OversizePermitFact;

/// <summary>撤销、吊销</summary>
[Fact("enforcement.oversize-permit.revoked.v1")]
public sealed record OversizePermitRevoked(string Document, string Reasons, LocalDate On) : OversizePermitFact;
