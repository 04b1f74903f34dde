using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The oversize permits 大件运输许可: what was asked for, where it stands, and what the pass allows.</summary>
/// <param name="Carrier">Name of the organisation; of a natural person the family name only.</param>
/// <param name="Party">The carrier's party id.</param>
/// <param name="Class">Null until the application is accepted.</param>
/// <param name="DecideBy">Last day of the decision; null while a survey is under way and after the decision.</param>
[ReadModel("oversize_permits", version: 1)]
[ReadableBy(
    Role.Applicant, Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.EnforcementOfficer, Role.CaseUnitHead, Role.Supervisor,
    Role.SuperiorAuthority, Role.Auditor)]
public sealed record OversizePermits(
    [property: Key] OversizePermitId Id,
    [property: Filterable] string Carrier,
    [property: Party] PartyId Party,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] PermitStage Stage,
    [property: Filterable] OversizeClass? Class,
    [property: Filterable] Plate Tractor,
    [property: Filterable] Plate? Trailer,
    string Goods,
    int LengthMm,
    int WidthMm,
    int HeightMm,
    int TotalMassKg,
    RouteReach Reach,
    string Origin,
    string Destination,
    string Roads,
    [property: Filterable] LocalDate AppliedOn,
    [property: Filterable] LocalDate? DecideBy,
    long Version)
{
    public RouteVerdict? Verdict { get; init; }

    public ImmutableArray<BridgeCheck> Bridges { get; init; } = [];

    /// <summary>Control measures for the structures of the route.</summary>
    public string? Measures { get; init; }

    /// <summary>通行证号</summary>
    [Filterable]
    public string? Number { get; init; }

    [Filterable]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    [Filterable]
    public LocalDate? Until { get; init; }

    public bool SingleTrip { get; init; }

    /// <summary>Time, speed, signs and escort that go with the pass.</summary>
    public string? Conditions { get; init; }

    public int Trips { get; init; }

    /// <summary>Reasons and document of a refusal or revocation.</summary>
    public string? Reasons { get; init; }

    public string? Document { get; init; }

    public static OversizePermits Evolve(OversizePermits? row, OversizePermitFact fact, FactContext at) =>
        After(row, fact, at) with { Version = at.Version };

    private static OversizePermits After(OversizePermits? row, OversizePermitFact fact, FactContext at) => fact switch
    {
        OversizePermitApplied applied => new(
            OversizePermitId.Parse(at.Key), OverloadNames.Of(applied.Carrier), applied.Carrier.Party, applied.Division, PermitStage.Applied,
            null, applied.Tractor, applied.Trailer, applied.Load.Goods, applied.Load.Size.LengthMm, applied.Load.Size.WidthMm,
            applied.Load.Size.HeightMm, applied.Load.TotalMassKg, applied.Route.Reach, applied.Route.Origin, applied.Route.Destination,
            applied.Route.Roads, applied.On, null, at.Version),
        OversizePermitAccepted accepted => row! with
        {
            Stage = PermitStage.Accepted, Class = accepted.Class, DecideBy = accepted.DecideBy.Due,
        },
        RouteChecked route => row! with
        {
            Stage = PermitStage.RouteChecked, Verdict = route.Verdict, Bridges = route.Bridges, Measures = route.Measures,
        },
        RouteSurveyOrdered => row! with { Stage = PermitStage.SurveyPending, DecideBy = null },
        RouteSurveyCompleted completed => row! with
        {
            Stage = PermitStage.Accepted, Verdict = null, Bridges = [], Measures = null, DecideBy = completed.DecideBy.Due,
        },
        OversizePermitDeclined declined => row! with
        {
            Stage = PermitStage.Declined, Reasons = declined.Reasons, Document = declined.Document, DecideBy = null,
        },
        OversizePermitGranted granted => row! with
        {
            Stage = PermitStage.Active, Number = granted.Number, From = granted.From, Until = granted.Until,
            SingleTrip = granted.SingleTrip, Conditions = granted.Conditions, DecideBy = null,
        },
        OversizeTripMade trip => row! with { Stage = trip.UsedUp ? PermitStage.Used : row.Stage, Trips = row.Trips + 1 },
        OversizePermitExpired => row! with { Stage = PermitStage.Expired },
        OversizePermitRevoked revoked => row! with { Stage = PermitStage.Revoked, Reasons = revoked.Reasons, Document = revoked.Document },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
