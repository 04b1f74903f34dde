using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>
/// Where vehicles are 实时位置, inside a viewport, thinned to one vehicle a cell of a grid that fits the zoom. Followed, the first frame has all
/// of it and each one after what has changed.
/// </summary>
/// <param name="IsComplete">Everything there is in the viewport; else what has changed since the frame before.</param>
/// <param name="At">The moment for which it was worked out.</param>
/// <param name="Place">Up to which stored position.</param>
/// <param name="Vehicles">How many vehicles there are in the viewport, those that the thinning hides included.</param>
/// <param name="Alarms">How many of them have an open alarm.</param>
/// <param name="CellSize">Edge of a cell, in millionths of a degree.</param>
/// <param name="Cells">At most 2 500.</param>
/// <param name="Emptied">Ids of cells of frames before in which no vehicle is any more.</param>
public sealed record LivePositions(
    bool IsComplete, Instant At, long Place, int Vehicles, int Alarms, int CellSize, ImmutableArray<LiveCell> Cells, ImmutableArray<string> Emptied);

/// <summary>A cell of the map in which there are vehicles.</summary>
/// <param name="Id">The same in every frame of the same viewport and zoom.</param>
/// <param name="Count">Vehicles in it.</param>
/// <param name="Alarms">How many of them have an open alarm.</param>
/// <param name="Vehicle">One of them: with the gravest alarm, else moving, else the first by plate.</param>
public sealed record LiveCell(string Id, int Count, int Alarms, LiveVehicle Vehicle);

/// <summary>What a vehicle does, as far as its terminal tells.</summary>
public enum LiveState
{
    /// <summary>行驶: as fast as counts for driving.</summary>
    Moving,

    /// <summary>停驶</summary>
    Stopped,

    /// <summary>离线: silent for longer than a vehicle on the road, or a parked one, may be.</summary>
    Offline,
}

/// <summary>Where a vehicle is, by the latest credible position of its terminal.</summary>
/// <param name="Vehicle">Null where it is a person's and the reader has not opened its track: its position is that of a cell of a kilometre then.</param>
/// <param name="Latitude">Millionths of a degree, as the terminal measures.</param>
/// <param name="Longitude">Millionths of a degree.</param>
/// <param name="Speed">Tenths of km/h.</param>
/// <param name="Direction">Degrees from north, clockwise.</param>
/// <param name="MeasuredAt">Event time: the terminal's clock.</param>
/// <param name="ReceivedAt">When the latest report of its terminal arrived.</param>
/// <param name="IsStale">It was measured so long ago that the vehicle counts as unseen.</param>
/// <param name="OpenAlarm">Level of its gravest alarm that is not over; null for none.</param>
public sealed record LiveVehicle(
    VehicleKey? Vehicle, SupervisionClass Class, DivisionCode Division, int Latitude, int Longitude, int Speed, int Direction, LiveState State,
    Instant MeasuredAt, Instant ReceivedAt, bool IsStale, AlarmLevel? OpenAlarm)
{
    /// <summary>About 1.1 km from south to north.</summary>
    private const int Cell = 10_000;

    /// <summary>As it is shown to whoever may not know whose it is: no plate, the middle of a cell, and a speed and course too coarse to reckon the way from.</summary>
    internal LiveVehicle Veiled() => this with
    {
        Vehicle = null, Latitude = MiddleOf(Latitude), Longitude = MiddleOf(Longitude), Speed = Speed / 100 * 100, Direction = Direction / 45 * 45,
    };

    private static int MiddleOf(int coordinate) => (LiveQuestion.CellOf(coordinate, Cell) * Cell) + (Cell / 2);
}
