using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Integration.Supervision;

/// <summary>What supervision knows of a vehicle before it looks at its track.</summary>
/// <param name="Class">By which rules it is judged.</param>
public sealed record WatchedVehicle(VehicleKey Vehicle, SupervisionClass Class);

/// <summary>What supervision asks about vehicles; the answers may be as old as a minute.</summary>
/// <param name="Of">The vehicle that a terminal's number speaks for; null where it speaks for none now.</param>
/// <param name="Around">Road, permitted places and plan of the trip at a point: a function of the point.</param>
public sealed record SupervisionKnowledgeOfVehicles(
    Func<string, CancellationToken, ValueTask<WatchedVehicle?>> Of, Func<WatchedVehicle, TrackPoint, Surroundings> Around)
{
    /// <summary>Waybills, map and figures; null where tracks are watched without looking at trips.</summary>
    public TripKnowledge? Trips { get; init; }

    /// <summary>Classes of goods that a vehicle's certificate names; empty where they are not known.</summary>
    public Func<VehicleKey, CancellationToken, ValueTask<ImmutableArray<string>>> HazardClassesOf { get; init; } = static (_, _) => new([]);
}

/// <summary>How far the evaluation has come.</summary>
/// <param name="Place">Of the newest position that was evaluated.</param>
/// <param name="ReceivedAt">When that position arrived; null before the first.</param>
public sealed record SupervisionStanding(long Place, Instant? ReceivedAt, int Vehicles, long Episodes);
