using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>One position as journeys look at it.</summary>
/// <param name="Place">Null where the position says none.</param>
/// <param name="Speed">0.1 km/h.</param>
internal readonly record struct JourneyPoint(Instant At, GeoPosition? Place, int Speed, bool AccOn)
{
    public static JourneyPoint Of(TrackPoint point, PointFaults faults) => new(
        point.At, (faults & Plausibility.NoPlace) is PointFaults.None ? point.Position : null, point.Speed, point.AccOn);
}

/// <summary>A way from one rest to the next.</summary>
/// <param name="ArrivedAt">Null while the vehicle is on its way.</param>
internal readonly record struct Journey(Instant DepartedAt, GeoPosition From, Instant? ArrivedAt, GeoPosition To, long Centimetres);

/// <summary>
/// How far the search for journeys has come in a track: a value, so that it can be gone back to. A journey begins with the first movement after
/// a rest that was seen, and ends where the next rest begins; a vehicle that was never seen to rest began nobody knows where.
/// </summary>
internal readonly record struct JourneyFold
{
    // Silence beyond which nobody knows what the vehicle did meanwhile.
    private static readonly Duration LongestSilence = Duration.FromHours(1);

    /// <summary>Jumps beyond this are drift: 0.1 km/h.</summary>
    private const int HighestSpeed = 1_600, ShortestJump = 30_000;

    private Instant? LastAt { get; init; }

    private GeoPosition? LastPlace { get; init; }

    private Instant LastPlaceAt { get; init; }

    /// <summary>Where it rests or began: null before the first rest that was seen.</summary>
    private GeoPosition? RestPlace { get; init; }

    private Instant? RestSince { get; init; }

    private Instant? DepartedAt { get; init; }

    private GeoPosition From { get; init; }

    private long Centimetres { get; init; }

    /// <summary>The journey that is on, and has not ended by a moment.</summary>
    public Journey? Running => DepartedAt is { } departed ? new(departed, From, null, LastPlace ?? From, Centimetres) : null;

    /// <summary>The journey that has ended by a moment though nothing was heard since it came to rest; null where none has.</summary>
    public Journey? EndedBy(Instant now, Func<Instant, GeoPosition, Duration> rest) =>
        DepartedAt is not null && RestSince is { } since && RestPlace is { } place && now - since >= rest(since, place) ? Ended(since, place) : null;

    /// <summary>The fold after a position, and the journey that ended with it.</summary>
    /// <param name="movingSpeed">0.1 km/h.</param>
    /// <param name="rest">How long a standstill at a place is a rest.</param>
    public (JourneyFold Fold, Journey? Ended) Take(JourneyPoint point, int movingSpeed, Func<Instant, GeoPosition, Duration> rest)
    {
        var (fold, ended) = AfterSilence(point.At);
        if (point.Place is { } place && point.Speed >= movingSpeed) return fold.Moving(point.At, place, ended, rest);
        if (point.Place is null && point.AccOn) return (fold with { LastAt = point.At }, ended);
        var at = point.Place ?? fold.LastPlace;
        if (fold.DepartedAt is null) return (fold with { LastAt = point.At, LastPlace = at, LastPlaceAt = point.At, RestPlace = at ?? fold.RestPlace }, ended);
        fold = fold.Gone(point.At, at);
        if (fold.RestSince is null) fold = fold with { RestSince = point.At, RestPlace = at };
        return fold.EndedBy(point.At, rest) is { } over ? (fold.Resting(over.To) with { LastAt = point.At }, over) : (fold, ended);
    }

    private (JourneyFold, Journey?) Moving(Instant at, GeoPosition place, Journey? ended, Func<Instant, GeoPosition, Duration> rest)
    {
        var fold = this;
        if (fold.EndedBy(at, rest) is { } over) (fold, ended) = (fold.Resting(over.To), over);
        if (fold.DepartedAt is not null) return (fold.Gone(at, place) with { RestSince = null }, ended);
        // Never seen to rest: it came from nobody knows where.
        if (fold.RestPlace is not { } from) return (fold with { LastAt = at, LastPlace = place, LastPlaceAt = at }, ended);
        return ((fold with { DepartedAt = at, From = from, LastPlace = from, LastPlaceAt = fold.LastAt ?? at, RestSince = null, Centimetres = 0 }).Gone(at, place), ended);
    }

    private (JourneyFold Fold, Journey? Ended) AfterSilence(Instant at)
    {
        if (LastAt is not { } last || at - last <= LongestSilence) return (this, null);
        if (DepartedAt is null) return (RestPlace is null && LastPlace is { } known ? Resting(known) : this, null);
        var (until, place) = RestSince is { } since ? (since, RestPlace ?? From) : (last, LastPlace ?? From);
        return (Resting(place), Ended(until, place));
    }

    private Journey Ended(Instant at, GeoPosition place) => new(DepartedAt!.Value, From, at, place, Centimetres);

    private JourneyFold Resting(GeoPosition place) => this with { DepartedAt = null, RestPlace = place, RestSince = null, Centimetres = 0 };

    private JourneyFold Gone(Instant at, GeoPosition? to)
    {
        if (to is not { } place) return this with { LastAt = at };
        if (LastPlace is not { } from) return this with { LastAt = at, LastPlace = place, LastPlaceAt = at };
        var centimetres = Distances.Centimetres(from, place);
        // Centimetres in a second at one tenth of a km/h are 100 / 36.
        var possible = (at - LastPlaceAt).TotalMillisecondsWhole() * HighestSpeed / 360;
        return centimetres > ShortestJump && centimetres > possible
            ? this with { LastAt = at }
            : this with { LastAt = at, LastPlace = place, LastPlaceAt = at, Centimetres = Centimetres + centimetres };
    }
}

internal static class WholeMilliseconds
{
    public static long TotalMillisecondsWhole(this Duration duration) => duration.BclCompatibleTicks / NodaConstants.TicksPerMillisecond;
}
