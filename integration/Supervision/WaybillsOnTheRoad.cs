using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// The waybills that are open, or were within the days that a track is evaluated again, in memory: thousands of positions a second are held
/// against them. They follow the ledger, so that a departure is known as soon as it is recorded.
/// </summary>
/// <param name="open">Waybills that are open or changed since a day, and a position of the ledger up to which that is complete.</param>
public sealed class WaybillsOnTheRoad(
    FactLedger ledger, FactCatalogue catalogue, Func<LocalDate, CancellationToken, Task<(long Position, ImmutableArray<WaybillId> Waybills)>> open)
{
    /// <summary>Held by whoever changes what is known: the ledger is followed while time makes forget.</summary>
    private readonly Lock change = new();
    private readonly Dictionary<WaybillId, PlannedTrip> trips = [];
    private readonly Dictionary<VehicleKey, HashSet<WaybillId>> taken = [];
    private readonly ConcurrentDictionary<VehicleKey, ImmutableArray<PlannedTrip>> byVehicle = new();
    private long position;

    /// <summary>What is known of a vehicle's waybills, the latest trip first.</summary>
    public ImmutableArray<PlannedTrip> Of(VehicleKey vehicle) => byVehicle.TryGetValue(vehicle, out var known) ? known : [];

    /// <summary>The plan that a vehicle drives by at a moment; null where it is under way with none.</summary>
    public (PlannedTrip Trip, PlannedLeg Leg)? At(VehicleKey vehicle, Instant at)
    {
        foreach (var trip in Of(vehicle))
            if (trip.LegAt(at) is { } leg && leg.Vehicle == vehicle) return (trip, leg);
        return null;
    }

    /// <summary>Reads what is open now, and what was since a day.</summary>
    /// <exception cref="LedgerUnavailableException">The database or its read models are away.</exception>
    public async Task Load(LocalDate since, CancellationToken cancellation)
    {
        var (upTo, waybills) = await open(since, cancellation).ConfigureAwait(false);
        foreach (var waybill in waybills) await Read(waybill, cancellation).ConfigureAwait(false);
        position = upTo;
    }

    /// <summary>Follows the ledger from where it was read, for ever.</summary>
    /// <param name="changed">Told of each vehicle whose waybills changed.</param>
    public async Task Follow(Func<VehicleKey, Task> changed, CancellationToken stop)
    {
        await foreach (var batch in ledger.Follow(position, stop).ConfigureAwait(false))
        {
            var waybills = batch.Where(fact => fact.Stream.Kind == WaybillActs.WaybillStreams).Select(fact => fact.Stream.Key).Distinct();
            foreach (var key in waybills)
                foreach (var vehicle in await Read(WaybillId.Parse(key), stop).ConfigureAwait(false))
                    await changed(vehicle).ConfigureAwait(false);
            position = batch[^1].Position;
        }
    }

    /// <summary>Forgets what was over before a moment: no track is evaluated so far back.</summary>
    public void Forget(Instant before)
    {
        lock (change)
            foreach (var (waybill, trip) in trips.Where(known => (known.Value.EndedAt is not null || known.Value.IsDead) && known.Value.LastAt < before).ToList())
            {
                trips.Remove(waybill);
                foreach (var vehicle in VehiclesOf(trip)) Gather(vehicle, waybill);
            }
    }

    /// <returns>Vehicles whose waybills are others now.</returns>
    private async Task<IReadOnlyCollection<VehicleKey>> Read(WaybillId waybill, CancellationToken cancellation)
    {
        var facts = await ledger.LoadStream(new(WaybillActs.WaybillStreams, waybill.ToString()), cancellation: cancellation).ConfigureAwait(false);
        if (PlannedTrip.Of(waybill, facts.Select(fact => ((WaybillFact)catalogue.Decode(fact), fact.RecordedAt))) is not { } trip) return [];
        return Keep(trip);
    }

    /// <summary>Takes what is now known of a waybill for what was known before.</summary>
    /// <returns>Vehicles whose waybills are others now.</returns>
    public IReadOnlyCollection<VehicleKey> Keep(PlannedTrip trip)
    {
        lock (change)
        {
            var vehicles = VehiclesOf(trip);
            if (trips.TryGetValue(trip.Waybill, out var before)) vehicles.UnionWith(VehiclesOf(before));
            trips[trip.Waybill] = trip;
            foreach (var vehicle in vehicles) Gather(vehicle, trip.Waybill);
            return vehicles;
        }
    }

    private void Gather(VehicleKey vehicle, WaybillId waybill)
    {
        if (!taken.TryGetValue(vehicle, out var waybills)) taken.Add(vehicle, waybills = []);
        if (trips.TryGetValue(waybill, out var trip) && VehiclesOf(trip).Contains(vehicle)) waybills.Add(waybill);
        else waybills.Remove(waybill);
        if (waybills.Count > 0)
        {
            byVehicle[vehicle] = [.. waybills.Select(id => trips[id]).OrderByDescending(known => known.DepartedAt ?? known.PlannedStart)];
            return;
        }
        taken.Remove(vehicle);
        byVehicle.TryRemove(vehicle, out _);
    }

    private static HashSet<VehicleKey> VehiclesOf(PlannedTrip trip) => [.. trip.Legs.Select(leg => leg.Vehicle)];
}
