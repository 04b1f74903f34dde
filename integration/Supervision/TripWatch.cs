using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Supervision;

/// <summary>What the watch over trips asks; all of it is in memory.</summary>
public sealed record TripKnowledge(WaybillsOnTheRoad Waybills, Func<RoadMap> Map, Func<Figures> Figures)
{
    // A reference: several vehicles are looked at side by side.
    private Tuple<Figures, LocalDate, JourneyParameters>? latest;

    /// <summary>The figures of a day by which journeys are told apart; most questions are about one day.</summary>
    public JourneyParameters JourneysOn(LocalDate day)
    {
        var figures = Figures();
        if (latest is { } known && known.Item2 == day && ReferenceEquals(known.Item1, figures)) return known.Item3;
        var parameters = JourneyParameters.Of(figures, day);
        latest = Tuple.Create(figures, day, parameters);
        return parameters;
    }
}

/// <summary>
/// What the track of one dangerous-goods vehicle makes true of its trips and waybills: that it left, is under way, entered a closed zone, arrived;
/// and that it made a trip, with a waybill or without. Each act has the id of its occasion. Not for several threads at once.
/// </summary>
public sealed class TripWatch
{
    private const int MostGiven = 256;

    private static readonly Duration Kept = Duration.FromDays(9);

    /// <summary>
    /// Holding a trip against its way reads its whole track again. One late position more changes little: what comes within this time is held together.
    /// </summary>
    public static Duration BetweenMatches { get; } = Duration.FromMinutes(5);

    private readonly VehicleKey vehicle;
    private readonly TripKnowledge knows;
    private readonly JourneyWatch journeys;
    private readonly ToldTrips told;
    private readonly HashSet<string> given = [];
    private readonly HashSet<WaybillId> unmatched = [];
    private readonly Dictionary<WaybillId, Instant> matched = [];
    private readonly ZoneVisits zones = new();
    private ImmutableArray<string> hazardClasses = [];
    private TrackPoint? latest;

    public TripWatch(VehicleKey vehicle, TripKnowledge knows)
    {
        (this.vehicle, this.knows, told) = (vehicle, knows, new(vehicle));
        journeys = new((place, day) => knows.Map().LoadingPlaceAt(place, day)?.Name, knows.JourneysOn);
    }

    /// <summary>Takes positions in, and says what follows.</summary>
    /// <param name="classes">Classes of the vehicle's certificate, as far as they are known.</param>
    /// <param name="now">When they arrived.</param>
    public IReadOnlyList<Act> Take(IReadOnlyList<TrackPoint> points, ImmutableArray<string> classes, Instant now)
    {
        hazardClasses = classes;
        var acts = new List<Act>();
        var trips = journeys.Take(points, now);
        foreach (var trip in knows.Waybills.Of(vehicle)) Departing(trip, now, acts);
        foreach (var point in points.OrderBy(point => point.At))
            if ((Plausibility.Of(point, knows.JourneysOn(ChinaTime.DayOf(point.ReceivedAt)).Quality) & (Plausibility.NoPlace | Plausibility.Misdated)) is PointFaults.None)
            {
                OnTheWay(point, now, acts);
                if (!(point.At <= latest?.At)) latest = point;
            }
        Tell(trips, now, acts);
        return acts;
    }

    /// <summary>Time has passed: what came to rest and was not heard of since.</summary>
    public IReadOnlyList<Act> Advance(Instant now)
    {
        var acts = new List<Act>();
        Tell(journeys.Advance(now), now, acts);
        return acts;
    }

    /// <summary>The vehicle's waybills have changed: a trip without one may have one now, or have one no longer.</summary>
    public IReadOnlyList<Act> WaybillsChanged(Instant now)
    {
        var acts = new List<Act>();
        TellOtherwise(now, acts);
        foreach (var trip in knows.Waybills.Of(vehicle))
        {
            Departing(trip, now, acts);
            if (trip.HasArrived && given.Add($"waybill/{trip.Waybill}/arrived")) unmatched.Add(trip.Waybill);
        }
        // The vehicle may have been faster than the word that it departed.
        if (latest is { } last) OnTheWay(last, now, acts);
        return acts;
    }

    /// <summary>
    /// Trips that have arrived and whose share of the planned way is not known, or may be another by late positions. Each at most once in
    /// <see cref="BetweenMatches"/>; one that is not given yet is given later.
    /// </summary>
    public IReadOnlyList<PlannedTrip> Unmatched(Instant now)
    {
        if (unmatched.Count == 0) return [];
        foreach (var (old, at) in matched) if (at < now - Kept) matched.Remove(old);
        var arrived = knows.Waybills.Of(vehicle).Where(trip => trip.HasArrived && trip.Legs.Any(leg => leg.Way is not null) && unmatched.Contains(trip.Waybill)).ToList();
        unmatched.IntersectWith(arrived.Select(trip => trip.Waybill));
        var due = arrived.Where(trip => !matched.TryGetValue(trip.Waybill, out var at) || now - at >= BetweenMatches).ToList();
        foreach (var trip in due)
        {
            unmatched.Remove(trip.Waybill);
            matched[trip.Waybill] = now;
        }
        return due;
    }

    /// <summary>How much of the planned way of a trip its positions cover.</summary>
    /// <param name="track">Of the vehicle, in the order of time.</param>
    public Act? Match(PlannedTrip trip, IEnumerable<TrackPoint> track)
    {
        var end = trip.EndedAt!.Value;
        if (trip.PlanAt(end) is not { Way: { } way } leg || leg.Vehicle != vehicle) return null;
        var day = ChinaTime.DayOf(end);
        var covered = RouteCoverage.Of(
            way, track.Where(point => trip.DepartedAt <= point.At && point.At <= end), knows.Figures().NumberOf(WaybillFigures.CorridorMetres, day),
            QualityParameters.Of(knows.Figures(), day));
        return EpisodeActs.Give(
            new RecordTrackMatch(trip.Waybill, covered.Permille, covered.LineMetres),
            $"waybill/{trip.Waybill}/track-match/{covered.Permille}/{covered.LineMetres}");
    }

    /// <summary>A vehicle that leaves the place of loading with an issued waybill has departed, whoever forgot to say so.</summary>
    private void Departing(PlannedTrip trip, Instant now, List<Act> acts)
    {
        if (!trip.IsWaiting || trip.SeenAt is not null || trip.Start is not { } start || trip.PlanAt(now).Vehicle != vehicle) return;
        if (journeys.Running is not { } running || running.DepartedAt < trip.IssuedAt || !trip.Covers(vehicle, running.DepartedAt, now)) return;
        var day = ChinaTime.DayOf(running.DepartedAt);
        if (running.Metres <= Number(TripFigures.MetresOfDeparture, day)
            || Distances.Metres(start, running.From.Position) > Number(WaybillFigures.ArrivalMetres, day))
            return;
        Once(acts, new RecordDepartureSeen(trip.Waybill, running.DepartedAt, PointOf(running.From.Position)), $"waybill/{trip.Waybill}/departure-seen/{running.DepartedAt}");
    }

    private void OnTheWay(TrackPoint point, Instant now, List<Act> acts)
    {
        // Late positions of a trip that is over may show more of its way.
        foreach (var over in knows.Waybills.Of(vehicle))
            if (over.HasArrived && over.DepartedAt <= point.At && point.At <= over.EndedAt) unmatched.Add(over.Waybill);
        if (knows.Waybills.At(vehicle, point.At) is not var (trip, _)) return;
        var (day, seenAt) = (ChinaTime.DayOf(point.At), Instant.Min(point.At, now));
        InClosedZone(trip, point, day, seenAt, acts);
        if (!trip.IsUnderWay) return;
        if (point.Speed >= knows.JourneysOn(day).MovingSpeed)
            Once(acts, new ConfirmUnderWay(trip.Waybill, seenAt), $"waybill/{trip.Waybill}/under-way");
        if (trip.Destination is { } destination && PointOf(destination).IsWithin(Number(WaybillFigures.ArrivalMetres, day), PointOf(point.Position)))
            Once(acts, new RecordArrivalSeen(trip.Waybill, seenAt, PointOf(point.Position)), $"waybill/{trip.Waybill}/arrival-seen/{trip.Destination}");
    }

    private void InClosedZone(PlannedTrip trip, TrackPoint point, LocalDate day, Instant seenAt, List<Act> acts)
    {
        foreach (var zone in knows.Map().At(point.Position, day).Where(terms => terms.Kind is MapFeatureKind.RestrictedZone).Select(terms => terms.Name).Distinct())
            if (zones.Begins(trip.Waybill, zone, point.At))
                Once(
                    acts, new RecordDeviation(trip.Waybill, new(DeviationKind.RestrictedZone, seenAt, null, PointOf(point.Position), Zone: zone)),
                    $"waybill/{trip.Waybill}/zone/{zone}/{point.At}");
    }

    private void Tell(IReadOnlyList<TripChange> changes, Instant now, List<Act> acts)
    {
        foreach (var change in changes)
        {
            var known = change.Before is { } before ? told.TakeBack(before) : null;
            if (change.Now is { } taken) Record(told.Tell(known, taken, knows.Waybills.Of(vehicle), now), acts);
            else if (known is not null)
                acts.Add(EpisodeActs.Give(
                    new WithdrawDetectedTrip(
                        known.Log, known.Id, "补报数据显示无此行程 · late positions show that there was no such trip"),
                    $"trip/{known.Id}/withdraw/{known.Taken}"));
        }
        // Late positions may show an earlier trip, whose waybill it is.
        if (changes.Count > 0) TellOtherwise(now, acts);
        told.Forget(now - Kept);
        zones.Forget(now - Kept);
    }

    private void TellOtherwise(Instant now, List<Act> acts)
    {
        foreach (var trip in told.TellOtherwise(knows.Waybills.Of(vehicle), now)) Record(trip, acts);
    }

    private void Record(ToldTrip trip, List<Act> acts) => acts.Add(EpisodeActs.Give(
        new RecordDetectedTrip(trip.Log, trip.Id, trip.Taken, trip.Waybill, hazardClasses), $"trip/{trip.Id}/{trip.Taken}/{trip.Waybill}"));

    private void Once(List<Act> acts, object command, string occasion)
    {
        // What is given again is known by its id: forgetting costs an act, not its truth.
        if (given.Count > MostGiven) given.Clear();
        if (given.Add(occasion)) acts.Add(EpisodeActs.Give(command, occasion));
    }

    private int Number(Figure figure, LocalDate day) => knows.Figures().NumberOf(figure, day);

    private static WaybillPoint PointOf(GeoPosition place) => new(place.Latitude / 1_000_000m, place.Longitude / 1_000_000m);
}
