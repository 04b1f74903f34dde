using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// What of a position's surroundings is on record: the map of its day, the planned way of the waybill that was under way then, permissions and
/// standstills of the vehicle. What is not known stays so, and finds nothing.
/// </summary>
public sealed class KnownSurroundings(
    Func<RoadMap> map, Func<Figures> figures, WaybillsOnTheRoad? waybills, Func<VehicleKey, SupervisedVehicle?> vehicleOf)
{
    public Surroundings Around(WatchedVehicle vehicle, TrackPoint point)
    {
        var day = ChinaTime.DayOf(point.At);
        var around = map().Around(point.Position, day);
        if (vehicleOf(vehicle.Vehicle) is { } known)
            around = around with
            {
                IsExemptByNight = known.Night is { } night && night.On <= day && day <= night.Until,
                IsReportedParked = known.Standstill is { } standstill && standstill.From <= day && !(standstill.Until < day),
            };
        if (vehicle.Class is not SupervisionClass.W || waybills is null) return around;
        if (waybills.At(vehicle.Vehicle, point.At) is var (_, leg)) around = around with { OffRoute = leg.Way?.MetresFrom(point.Position) };
        // Where a waybill says that goods are loaded or unloaded, its vehicle waits with good reason.
        return !around.IsStoppingPlace && IsAtAnEnd(vehicle.Vehicle, point) ? around with { IsStoppingPlace = true } : around;
    }

    private bool IsAtAnEnd(VehicleKey vehicle, TrackPoint point)
    {
        foreach (var trip in waybills!.Of(vehicle))
        {
            if (!trip.Covers(vehicle, point.At, point.At)) continue;
            var metres = figures().NumberOf(WaybillFigures.ArrivalMetres, ChinaTime.DayOf(point.At));
            if (IsNear(trip.Start) || IsNear(trip.Destination)) return true;

            bool IsNear(GeoPosition? end) => end is { } place && Distances.Metres(place, point.Position) <= metres;
        }
        return false;
    }
}
