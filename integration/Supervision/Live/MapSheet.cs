using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>
/// All vehicles at one moment, by tiles of a tenth of a degree. Whoever asks the same about the same vehicles is given the same frame, worked
/// out once.
/// </summary>
public sealed class MapSheet
{
    private const int Tile = 100_000;

    private readonly Dictionary<(int North, int East), List<(VehicleOnMap Of, LiveVehicle Vehicle)>> tiles = [];
    private readonly ConcurrentDictionary<(Viewport, int Size, string Classes, bool OnlyAlarms, MapScope), Lazy<LivePositions>> frames = new();

    internal MapSheet(Instant at, long place, IEnumerable<(VehicleOnMap Of, LiveVehicle Vehicle)> vehicles)
    {
        (At, Place) = (at, place);
        foreach (var one in vehicles)
        {
            var tile = (LiveQuestion.CellOf(one.Vehicle.Latitude, Tile), LiveQuestion.CellOf(one.Vehicle.Longitude, Tile));
            if (!tiles.TryGetValue(tile, out var there)) tiles.Add(tile, there = []);
            there.Add(one);
        }
    }

    public Instant At { get; }

    /// <summary>Up to which stored position.</summary>
    public long Place { get; }

    /// <summary>What somebody sees of a viewport.</summary>
    public LivePositions Look(LiveQuestion asked, MapScope scope) => frames.GetOrAdd(
        (asked.Viewport, asked.CellSize, asked.ClassesAsked, asked.OnlyAlarms, scope), _ => new(() => Frame(asked, scope))).Value;

    private LivePositions Frame(LiveQuestion asked, MapScope scope)
    {
        var size = asked.CellSize;
        var cells = new Dictionary<(int North, int East), (int Count, int Alarms, VehicleOnMap Of, LiveVehicle Vehicle)>();
        foreach (var (of, vehicle) in In(asked.Viewport, scope))
        {
            if (asked.OnlyAlarms && vehicle.OpenAlarm is null) continue;
            if (!asked.Classes.IsDefaultOrEmpty && !asked.Classes.Contains(of.Class)) continue;
            var cell = (LiveQuestion.CellOf(vehicle.Latitude, size), LiveQuestion.CellOf(vehicle.Longitude, size));
            var alarms = vehicle.OpenAlarm is null ? 0 : 1;
            cells[cell] = cells.TryGetValue(cell, out var there)
                ? ComesFirst((of, vehicle), (there.Of, there.Vehicle))
                    ? (there.Count + 1, there.Alarms + alarms, of, vehicle)
                    : (there.Count + 1, there.Alarms + alarms, there.Of, there.Vehicle)
                : (1, alarms, of, vehicle);
        }
        return new(
            IsComplete: true, At, Place, cells.Values.Sum(cell => cell.Count), cells.Values.Sum(cell => cell.Alarms), size,
            [
                .. cells.OrderBy(cell => cell.Key).Select(cell => new LiveCell(
                    string.Create(CultureInfo.InvariantCulture, $"{cell.Key.North}/{cell.Key.East}"), cell.Value.Count, cell.Value.Alarms, cell.Value.Vehicle)),
            ],
            []);
    }

    private IEnumerable<(VehicleOnMap Of, LiveVehicle Vehicle)> In(Viewport viewport, MapScope scope)
    {
        var (south, north) = (LiveQuestion.CellOf(viewport.South, Tile), LiveQuestion.CellOf(viewport.North, Tile));
        var (west, east) = (LiveQuestion.CellOf(viewport.West, Tile), LiveQuestion.CellOf(viewport.East, Tile));
        var found = (long)(north - south + 1) * (east - west + 1) > tiles.Count
            ? tiles.Where(tile => tile.Key.North >= south && tile.Key.North <= north && tile.Key.East >= west && tile.Key.East <= east).Select(tile => tile.Value)
            : Enumerable.Range(south, north - south + 1).SelectMany(
                row => Enumerable.Range(west, east - west + 1).Select(column => tiles.GetValueOrDefault((row, column))).OfType<List<(VehicleOnMap Of, LiveVehicle Vehicle)>>());
        // Veiled first: a viewport that is made smaller and smaller finds the cell and not the vehicle. A tile holds whole cells.
        return found.SelectMany(tile => tile).Where(one => scope.Sees(one.Of))
            .Select(one => scope.Knows(one.Of) ? one : (one.Of, Vehicle: one.Vehicle.Veiled())).Where(one =>
            one.Vehicle.Latitude >= viewport.South && one.Vehicle.Latitude <= viewport.North
            && one.Vehicle.Longitude >= viewport.West && one.Vehicle.Longitude <= viewport.East);
    }

    /// <summary>Whether one stands for a cell rather than another: the same two are judged alike in every frame, so that the map does not flicker.</summary>
    private static bool ComesFirst((VehicleOnMap Of, LiveVehicle Vehicle) one, (VehicleOnMap Of, LiveVehicle Vehicle) other)
    {
        if (Gravity(one.Vehicle) != Gravity(other.Vehicle)) return Gravity(one.Vehicle) > Gravity(other.Vehicle);
        if (one.Vehicle.State != other.Vehicle.State) return one.Vehicle.State < other.Vehicle.State;
        return string.CompareOrdinal(one.Of.Vehicle.ToString(), other.Of.Vehicle.ToString()) < 0;
    }

    private static int Gravity(LiveVehicle of) => of.OpenAlarm is { } level ? (int)level : -1;
}
