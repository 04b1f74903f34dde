using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Supervision;

/// <summary>A trip as it was last told to the record.</summary>
/// <param name="Log">That it was first told to: it stays there when late data move its departure across the end of a month.</param>
/// <param name="Waybill">Null where none covers it.</param>
public sealed record ToldTrip(DetectedTripId Id, TripLogId Log, TripTaken Taken, CoveringWaybill? Waybill);

/// <summary>
/// The latest trips of one vehicle that were told to the record, each with its waybill. 一车一趟一派 (waybills §2 no. 2): of the trips that began where
/// goods are loaded, a waybill is that of the first that left after its issue; one that only ends where goods are unloaded is a further leg. Not
/// for several threads at once.
/// </summary>
public sealed class ToldTrips(VehicleKey vehicle)
{
    private readonly List<ToldTrip> told = [];

    /// <summary>Takes back what was told as a way; null where it was not told, or is forgotten.</summary>
    public ToldTrip? TakeBack(TripTaken before)
    {
        var known = told.Find(trip => trip.Taken == before);
        if (known is not null) told.Remove(known);
        return known;
    }

    /// <summary>Tells of a trip, with the waybill that covers it now.</summary>
    /// <param name="before">As it was told and taken back; null for one that is new.</param>
    /// <param name="waybills">Of the vehicle.</param>
    public ToldTrip Tell(ToldTrip? before, TripTaken taken, IReadOnlyCollection<PlannedTrip> waybills, Instant now)
    {
        var id = before?.Id ?? new(CommandIds.Derived($"regulatory/supervision/trip/{vehicle}/{taken.DepartedAt}"));
        var trip = new ToldTrip(id, before?.Log ?? TripLogId.Of(vehicle, taken.DepartedAt), taken, WaybillOf(id, taken, waybills, now));
        told.RemoveAll(known => known.Id == id);
        told.Add(trip);
        return trip;
    }

    /// <summary>Tells again of the trips whose waybill is another now: the first one first, which leaves its own to nobody.</summary>
    public IReadOnlyList<ToldTrip> TellOtherwise(IReadOnlyCollection<PlannedTrip> waybills, Instant now)
    {
        var otherwise = new List<ToldTrip>();
        foreach (var trip in told.OrderBy(trip => trip.Taken.DepartedAt).ToList())
            if (WaybillOf(trip.Id, trip.Taken, waybills, now) != trip.Waybill) otherwise.Add(Tell(trip, trip.Taken, waybills, now));
        return otherwise;
    }

    /// <summary>Forgets trips that were over before a moment.</summary>
    public void Forget(Instant before) => told.RemoveAll(trip => trip.Taken.ArrivedAt < before);

    private CoveringWaybill? WaybillOf(DetectedTripId id, TripTaken taken, IReadOnlyCollection<PlannedTrip> waybills, Instant now)
    {
        var until = taken.ArrivedAt ?? Instant.Max(taken.DepartedAt, now);
        // The one that is nearest in time: waybills of a day follow each other.
        var waybill = waybills.Where(known => known.Covers(vehicle, taken.DepartedAt, until) && !IsUsed(known, id, taken))
            .MinBy(known => Apart(known.DepartedAt ?? known.PlannedStart, taken.DepartedAt));
        return waybill is null ? null : new(waybill.Waybill.Value, waybill.Number.ToString(), waybill.IssuedAt!.Value);
    }

    private bool IsUsed(PlannedTrip waybill, DetectedTripId by, TripTaken taken) =>
        taken.Sign is TripSign.BeganAtLoadingPlace
        && told.Exists(other =>
            other.Id != by && other.Waybill is { } held && held.Id == waybill.Waybill.Value && held.IsValidFor(other.Taken)
            && other.Taken.Sign is TripSign.BeganAtLoadingPlace && other.Taken.DepartedAt < taken.DepartedAt);

    private static Duration Apart(Instant one, Instant other) => one > other ? one - other : other - one;
}
