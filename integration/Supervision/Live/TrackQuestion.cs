using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>Where a vehicle was from one moment to another.</summary>
/// <param name="From">Event time, this moment included.</param>
/// <param name="Until">At most 24 hours later, not included.</param>
/// <param name="Points">Points that are shown at most, 2 to 10 000: of those that lie close together in time the fastest.</param>
public sealed record TrackQuestion(VehicleKey Vehicle, Instant From, Instant Until, int Points = 2_000)
{
    public static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>The argument that makes no sense, and why; null when all do.</summary>
    public (string Argument, string Message)? Fault =>
        From >= Until || Until - From > Longest ? ("until", "A track is shown from a moment to a later one, of at most 24 hours.")
        : Points is < 2 or > 10_000 ? ("points", "A track is shown with 2 to 10 000 points.")
        : null;
}

/// <summary>
/// The track of a vehicle 轨迹回放, by event time. It is shown to whoever has opened it (openTrack) for that time.
/// </summary>
/// <param name="Place">Up to which stored position: what comes in later may change it.</param>
/// <param name="Reported">How many positions were reported for the time.</param>
/// <param name="IsTruncated">There were more positions than are read at once: what is shown ends early.</param>
/// <param name="Points">In order of event time.</param>
/// <param name="Episodes">Alarms that lie in the time, wholly or in part, in the order in which they began.</param>
public sealed record TrackReplay(
    VehicleKey Vehicle, Instant From, Instant Until, long Place, int Reported, bool IsTruncated, ImmutableArray<ReplayPoint> Points,
    ImmutableArray<ReplayEpisode> Episodes);

/// <summary>One position of a track.</summary>
/// <param name="Latitude">Millionths of a degree, as the terminal measured.</param>
/// <param name="Longitude">Millionths of a degree.</param>
/// <param name="Speed">Tenths of km/h.</param>
/// <param name="Limit">km/h that held there; null where none is known.</param>
/// <param name="Faults">What is wrong with it by itself; such a position is kept all the same.</param>
/// <param name="IsLate">It was sent afterwards.</param>
/// <param name="StandsFor">How many positions it was chosen from.</param>
public sealed record ReplayPoint(
    Instant At, Instant ReceivedAt, int Latitude, int Longitude, int Speed, int? Limit, int Direction, bool HasFix, bool IsLate,
    ImmutableArray<PointFaults> Faults, int StandsFor);

/// <summary>An alarm on a track.</summary>
/// <param name="Code">As the rulebook writes it: <c>OS3</c>.</param>
/// <param name="Until">The last moment at which it held; null while it goes on.</param>
/// <param name="Reading">What was measured.</param>
public sealed record ReplayEpisode(AlarmCaseId Alarm, string Code, AlarmLevel Level, Instant From, Instant? Until, bool IsWithdrawn, string Reading);
