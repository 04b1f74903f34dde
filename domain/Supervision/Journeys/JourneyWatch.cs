using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>A trip that is known anew, or known otherwise.</summary>
/// <param name="Now">Null when there was no such trip after all.</param>
/// <param name="Before">As it was told before; null when it was not.</param>
public sealed record TripChange(TripTaken? Now, TripTaken? Before);

/// <summary>
/// Finds the trips of one vehicle in its track as it comes in, late and out of order, too (waybills §9): a journey beyond a length whose start
/// or end lies in a loading place. It keeps the latest positions; what comes later than these is left to the stored track. Not for several threads.
/// </summary>
/// <param name="placeOf">Name of the loading place in which something lies on a day; null for none.</param>
/// <param name="by">The figures of a day.</param>
public sealed class JourneyWatch(Func<GeoPosition, LocalDate, string?> placeOf, Func<LocalDate, JourneyParameters> by)
{
    private const int MostPoints = 1_024, Forgotten = 256;

    private static readonly Duration Kept = Duration.FromDays(2);

    private readonly List<JourneyPoint> points = [];
    private readonly List<Journey> settled = [], ended = [];
    private readonly List<TripTaken> told = [];
    private JourneyFold floor, fold;
    private Instant floorAt = Instant.MinValue;

    /// <summary>The journey that is on, short or long, loaded or not; null while the vehicle rests, and before it was first seen to.</summary>
    public TripTaken? Running => fold.Running is { } journey ? Told(journey) : null;

    /// <summary>Takes positions in.</summary>
    /// <param name="now">When they arrived.</param>
    public IReadOnlyList<TripChange> Take(IEnumerable<TrackPoint> positions, Instant now)
    {
        var anew = false;
        foreach (var position in positions)
        {
            var faults = Plausibility.Of(position, by(ChinaTime.DayOf(position.ReceivedAt)).Quality);
            if ((faults & Plausibility.Misdated) is not PointFaults.None || position.At <= floorAt) continue;
            var point = JourneyPoint.Of(position, faults);
            if (points.Count == 0 || points[^1].At < point.At)
            {
                points.Add(point);
                if (!anew) Fold(point);
                continue;
            }
            var place = points.BinarySearch(point, ByMoment);
            if (place >= 0) continue;
            points.Insert(~place, point);
            anew = true;
        }
        if (anew) FoldAgain();
        if (points.Count > MostPoints) Forget();
        return Compare(now);
    }

    /// <summary>Time has passed: what has come to rest and was not heard of since.</summary>
    public IReadOnlyList<TripChange> Advance(Instant now) => fold.Running is null ? [] : Compare(now);

    private static Comparer<JourneyPoint> ByMoment { get; } = Comparer<JourneyPoint>.Create((one, other) => one.At.CompareTo(other.At));

    private void Fold(JourneyPoint point)
    {
        (fold, var over) = fold.Take(point, by(ChinaTime.DayOf(point.At)).MovingSpeed, RestOf);
        if (over is { } journey) ended.Add(journey);
    }

    private void FoldAgain()
    {
        fold = floor;
        ended.Clear();
        foreach (var point in points) Fold(point);
    }

    private void Forget()
    {
        foreach (var point in points.Take(Forgotten))
        {
            (floor, var over) = floor.Take(point, by(ChinaTime.DayOf(point.At)).MovingSpeed, RestOf);
            if (over is null) continue;
            settled.Add(ended[0]);
            ended.RemoveAt(0);
        }
        floorAt = points[Forgotten - 1].At;
        points.RemoveRange(0, Forgotten);
        // No late position changes them any more, and nothing that is found from here on lies within them.
        settled.RemoveAll(journey => journey.ArrivedAt < floorAt - Kept);
        told.RemoveAll(trip => trip.ArrivedAt < floorAt - Kept);
    }

    private Duration RestOf(Instant at, GeoPosition place)
    {
        var day = ChinaTime.DayOf(at);
        return placeOf(place, day) is null ? by(day).Rest : by(day).RestAtPlace;
    }

    private List<TripChange> Compare(Instant now)
    {
        var found = settled.Concat(ended).Select(Told).ToList();
        if (fold.EndedBy(now, RestOf) is { } silent) found.Add(Told(silent));
        else if (fold.Running is { } running) found.Add(Told(running));
        found.RemoveAll(trip => !IsTrip(trip));
        var changes = new List<TripChange>();
        foreach (var before in told.ToList())
        {
            if (found.Find(trip => trip.Overlaps(before)) is { } same)
            {
                found.Remove(same);
                // While it is under way it is told once.
                if (same == before || (same.ArrivedAt is null && before.ArrivedAt is null && same.DepartedAt == before.DepartedAt)) continue;
                told[told.IndexOf(before)] = same;
                changes.Add(new(same, before));
            }
            else
            {
                told.Remove(before);
                changes.Add(new(null, before));
            }
        }
        told.AddRange(found);
        changes.AddRange(found.Select(trip => new TripChange(trip, null)));
        return changes;
    }

    private TripTaken Told(Journey journey)
    {
        var from = EndOf(journey.From, journey.DepartedAt);
        return new(
            journey.DepartedAt, from, journey.ArrivedAt, EndOf(journey.To, journey.ArrivedAt ?? journey.DepartedAt),
            (int)Math.Min(journey.Centimetres / 100, int.MaxValue), from.Place is null ? TripSign.EndedAtLoadingPlace : TripSign.BeganAtLoadingPlace);
    }

    private bool IsTrip(TripTaken trip) =>
        trip.Metres > by(ChinaTime.DayOf(trip.DepartedAt)).LeastMetres
        && (trip.From.Place is not null || (trip.ArrivedAt is not null && trip.To.Place is not null));

    private TripEnd EndOf(GeoPosition place, Instant at) => new(place, placeOf(place, ChinaTime.DayOf(at)));
}
