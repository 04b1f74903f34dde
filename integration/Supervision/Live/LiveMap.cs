using System.Collections.Concurrent;
using NodaTime;
using Regulatory.Integration.Terminals.Positions;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>
/// Where vehicles are now: the latest position of each terminal in the memory of one host, told by the feed of stored positions. Whoever
/// looks sees a sheet, which is made anew at most once a second and only when somebody looks.
/// </summary>
public sealed class LiveMap(IClock clock, TimeProvider time) : IPositionConsumer
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, LivePoint> points = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private FleetOnMap fleet = FleetOnMap.Empty;
    private LiveParameters? parameters;
    private (MapSheet Sheet, long Made)? latest;
    private long place;

    /// <summary>Terminals whose place is known.</summary>
    public int Count => points.Count;

    /// <summary>Begins with what is stored.</summary>
    /// <param name="until">Place up to which it was read.</param>
    public void Begin(long until, IEnumerable<(string Phone, LivePoint Point)> latest, FleetOnMap of, LiveParameters by)
    {
        Know(of, by);
        foreach (var (phone, point) in latest) points[phone] = point;
        Volatile.Write(ref place, until);
    }

    /// <summary>Vehicles, their terminals and alarms as the record now has them.</summary>
    public void Know(FleetOnMap of, LiveParameters by)
    {
        lock (gate) (fleet, parameters) = (of, by);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The map has not begun.</exception>
    public ValueTask Take(IReadOnlyList<StoredPosition> positions, CancellationToken cancellation)
    {
        var by = parameters ?? throw new InvalidOperationException("The map has not begun.");
        foreach (var position in positions)
        {
            var known = points.GetValueOrDefault(position.Phone);
            if (LivePoint.After(known, position, by.Quality) is { } point && point != known) points[position.Phone] = point;
        }
        Volatile.Write(ref place, positions[^1].Place);
        return default;
    }

    /// <summary>What is known now, up to a second ago.</summary>
    /// <exception cref="InvalidOperationException">The map has not begun.</exception>
    public MapSheet Sheet()
    {
        lock (gate)
        {
            if (latest is var (sheet, made) && time.GetElapsedTime(made) < Fresh) return sheet;
            var now = clock.GetCurrentInstant();
            var by = parameters ?? throw new InvalidOperationException("The map has not begun.");
            sheet = new(now, Volatile.Read(ref place), Vehicles(now, by));
            latest = (sheet, time.GetTimestamp());
            return sheet;
        }
    }

    private IEnumerable<(VehicleOnMap, LiveVehicle)> Vehicles(Instant now, LiveParameters by)
    {
        foreach (var (phone, point) in points)
        {
            if (!fleet.ByPhone.TryGetValue(phone, out var of)) continue;
            yield return (of, new(
                of.Vehicle, of.Class, of.Division, point.Position.Latitude, point.Position.Longitude, point.Speed, point.Direction,
                by.StateOf(point, of.IsOffline, now), point.MeasuredAt, point.ReceivedAt, now - point.MeasuredAt > by.UnseenMoving, of.OpenAlarm));
        }
    }
}
