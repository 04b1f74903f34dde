using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>The trips that a vehicle began in a month, as deciders remember them 行程记录.</summary>
/// <param name="Trips">As they stand now; withdrawn ones are not among them.</param>
/// <param name="WithoutWaybill">Those of which it was told that no waybill covers them.</param>
public sealed record TripLog(ImmutableDictionary<DetectedTripId, TripOnLog> Trips, ImmutableHashSet<DetectedTripId> WithoutWaybill)
{
    public static TripLog Initial { get; } = new(ImmutableDictionary<DetectedTripId, TripOnLog>.Empty, []);

    /// <summary>The trip that one which is found now is: by its id, or because both were under way at one time.</summary>
    public TripOnLog? Find(DetectedTripId trip, TripTaken taken) =>
        Trips.GetValueOrDefault(trip) ?? Trips.Values.Where(known => known.Taken.Overlaps(taken)).MinBy(known => known.Taken.DepartedAt);

    public static TripLog Evolve(TripLog state, TripFact fact) => fact switch
    {
        TripDetected found => state with
        {
            Trips = state.Trips.SetItem(found.Trip, new(found.Trip, found.Taken, found.Waybill, Revision: 0)),
        },
        TripDetectedWithoutWaybill bare => state with { WithoutWaybill = state.WithoutWaybill.Add(bare.Trip) },
        DetectedTripRevised revised => state with
        {
            Trips = state.Trips.SetItem(revised.Trip, new(revised.Trip, revised.Taken, revised.Waybill, revised.Revision)),
        },
        DetectedTripWithdrawn withdrawn => state with { Trips = state.Trips.Remove(withdrawn.Trip) },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>A trip as it stands.</summary>
/// <param name="Revision">How many times it was revised.</param>
public sealed record TripOnLog(DetectedTripId Trip, TripTaken Taken, CoveringWaybill? Waybill, int Revision);
