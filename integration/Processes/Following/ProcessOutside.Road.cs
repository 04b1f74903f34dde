using System.Collections.Immutable;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Following;

public sealed partial class ProcessOutside
{
    private async Task<ImmutableDictionary<string, HeldLicence>> StandingsOf(
        ImmutableArray<string> numbers, FactSeen seen, CancellationToken cancellation)
    {
        var standings = ImmutableDictionary.CreateBuilder<string, HeldLicence>();
        foreach (var number in numbers.Distinct())
            if (await LicenceOf(number, cancellation) is { } id)
            {
                var state = await Load(id, seen.Position, cancellation);
                standings.Add(number, new(id, state.Number, state.Kind, state.Standing.IsUsable(), OrderOn(state), state.IssuedOn));
            }
        return standings.ToImmutable();
    }

    private async Task<ImmutableArray<VehicleUnder>> VehiclesUnder(string number, FactSeen seen, CancellationToken cancellation)
    {
        var vehicles = ImmutableArray.CreateBuilder<VehicleUnder>();
        foreach (var key in await road.VehiclesUnder(number, seen.Position, cancellation))
        {
            var facts = await UpTo(seen.Position, new(SupervisionActs.VehicleStreams, key.ToString()), cancellation);
            var state = facts.Cast<SupervisedVehicleFact>().Aggregate(SupervisedVehicle.Initial, SupervisedVehicle.Evolve);
            if (state.IsEntered && state.Registration!.OwnerLicence == number)
                vehicles.Add(new(key, state.Stage is VehicleStage.Suspended, facts.OfType<VehicleSuspended>().LastOrDefault()?.Document));
        }
        return vehicles.ToImmutable();
    }

    /// <summary>
    /// A vehicle or person has a book of trips, which the ledger itself tells; for a number a register is asked. What each waybill was, its
    /// stream says, as of the fact in hand.
    /// </summary>
    private async Task<ImmutableArray<OpenWaybill>> WaybillsOf(WaybillsAsked asked, FactSeen seen, CancellationToken cancellation)
    {
        ImmutableArray<WaybillId> ids = asked.Book is { } book
            ? [.. (await UpTo(seen.Position, new(WaybillActs.TripBookStreams, book.ToString()), cancellation))
                .Cast<TripBookFact>().Aggregate(TripBook.Initial, TripBook.Evolve).Trips.Select(trip => trip.Waybill)]
            : await road.WaybillsNaming(asked.Number!, seen.Position, cancellation);
        var open = ImmutableArray.CreateBuilder<OpenWaybill>();
        foreach (var id in ids.Distinct())
        {
            var state = (await UpTo(seen.Position, new(WaybillActs.WaybillStreams, id.ToString()), cancellation))
                .Cast<WaybillFact>().Aggregate(Waybill.Initial, Waybill.Evolve);
            if (state.IsIssued || state.IsOnTheRoad) open.Add(new(id, state));
        }
        return open.ToImmutable();
    }
}
