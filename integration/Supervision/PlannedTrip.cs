using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;

namespace Regulatory.Integration.Supervision;

/// <summary>A vehicle and a planned way, from a moment on until the next.</summary>
/// <param name="Way">Null where none was drawn.</param>
public sealed record PlannedLeg(Instant From, VehicleKey Vehicle, PlannedRoute? Way);

/// <summary>
/// A waybill as supervision looks at it: who is to be where, from when until when. Made from all of its facts, so that a position that is
/// evaluated again is held against what was planned at its time.
/// </summary>
/// <param name="Legs">In the order of time.</param>
/// <param name="IssuedAt">Of the latest issue; null while it is not issued, and when it was recalled.</param>
/// <param name="EndedAt">When it arrived, was signed for or voided; null while the trip is not over.</param>
/// <param name="IsDead">Cancelled, recalled or voided before it departed: it covers nothing.</param>
/// <param name="LastAt">When its latest fact was recorded.</param>
public sealed record PlannedTrip(
    WaybillId Waybill, WaybillNumber Number, Instant PlannedStart, Instant PlannedArrival, GeoPosition? Start, GeoPosition? Destination,
    ImmutableArray<PlannedLeg> Legs, Instant? IssuedAt, Instant? DepartedAt, Instant? SeenAt, Instant? EndedAt, bool HasArrived, bool IsDead,
    Instant LastAt)
{
    /// <summary>A vehicle may leave so long before the planned start, and so long after the planned arrival it is still that trip.</summary>
    private static readonly Duration Early = Duration.FromHours(12), Late = Duration.FromHours(24);

    private TripRoute? Route { get; init; }

    /// <summary>On its way, and not yet there.</summary>
    public bool IsUnderWay => DepartedAt is not null && EndedAt is null;

    /// <summary>Issued, and nobody has seen it leave.</summary>
    public bool IsWaiting => IssuedAt is not null && DepartedAt is null && !IsDead;

    /// <summary>What was planned for a moment of the trip; null before its departure and after its end.</summary>
    public PlannedLeg? LegAt(Instant at) => DepartedAt <= at && !(EndedAt < at) ? PlanAt(at) : null;

    /// <summary>What is or was planned at a moment, whether or not the vehicle has left.</summary>
    public PlannedLeg PlanAt(Instant at) => Legs.LastOrDefault(leg => leg.From <= at) ?? Legs[0];

    /// <summary>Whether it is the waybill of a journey that a vehicle made in a span of time.</summary>
    public bool Covers(VehicleKey vehicle, Instant departed, Instant until)
    {
        if (IssuedAt is null || IsDead) return false;
        var (from, to) = DepartedAt is { } left
            ? (left, EndedAt is { } ended ? ended : Instant.Max(PlannedArrival + Late, left))
            : (PlannedStart - Early, PlannedArrival + Late);
        return from <= until && departed <= to && Legs.Any(leg => leg.Vehicle == vehicle);
    }

    /// <summary>The trip that facts tell of; null before the draft.</summary>
    public static PlannedTrip? Of(WaybillId waybill, IEnumerable<(WaybillFact Fact, Instant RecordedAt)> facts)
    {
        PlannedTrip? trip = null;
        foreach (var (fact, at) in facts)
            trip = (fact is WaybillDrafted drafted ? Begin(waybill, drafted, at) : trip!.After(fact, at)) with { LastAt = at };
        return trip;
    }

    private static PlannedTrip Begin(WaybillId waybill, WaybillDrafted drafted, Instant at) => new PlannedTrip(
        waybill, drafted.Number, default, default, null, null, [], null, null, null, null, HasArrived: false, IsDead: false, at).Saying(drafted.Content, Instant.MinValue);

    private PlannedTrip After(WaybillFact fact, Instant at) => fact switch
    {
        WaybillRevised revised => (this with { Legs = [], IssuedAt = null, IsDead = false }).Saying(revised.Content, Instant.MinValue, Legs[^1].Way),
        RoutePlanned planned => this with { Legs = Legs.Add(new(planned.At, Legs[^1].Vehicle, WayOf(planned.Line))) },
        WaybillIssued issued => this with { IssuedAt = issued.At, SeenAt = null, IsDead = false },
        WaybillRecalled => this with { IssuedAt = null, IsDead = true },
        DepartureSeen seen => this with { SeenAt = seen.SeenAt },
        WaybillDeparted departed => this with { DepartedAt = departed.At },
        WaybillAmended amended => Saying(amended.Content, at),
        WaybillArrived arrived => this with { EndedAt = arrived.At, HasArrived = true },
        GoodsSigned signed => this with { EndedAt = EndedAt ?? signed.At },
        WaybillCancelled => this with { IsDead = true },
        WaybillVoided => this with { EndedAt = DepartedAt is null ? EndedAt : EndedAt ?? at, IsDead = DepartedAt is null },
        _ => this,
    };

    /// <param name="way">Kept where the content says nothing of it: the line is no part of what a dispatcher writes.</param>
    private PlannedTrip Saying(WaybillContent content, Instant at, PlannedRoute? way = null)
    {
        var (start, destination) = (At(content.Route.Start.Point), At(content.Route.Destination.Point));
        // Another driver or another truck does not drive another way; another route has no line until one is drawn.
        var kept = way ?? (content.Route == Route && !Legs.IsEmpty ? Legs[^1].Way : null);
        return this with
        {
            Route = content.Route,
            PlannedStart = content.PlannedStart,
            PlannedArrival = content.PlannedArrival,
            Start = start,
            Destination = destination,
            Legs = Legs.Add(new(at, new(content.Vehicle.Plate), kept)),
        };
    }

    private static PlannedRoute? WayOf(ImmutableArray<WaybillPoint> line) => line.IsEmpty ? null : new([.. line.Select(point => At(point)!.Value)]);

    private static GeoPosition? At(WaybillPoint? point) => point is { } known
        ? new((int)decimal.Round(known.Latitude * 1_000_000), (int)decimal.Round(known.Longitude * 1_000_000))
        : null;
}
