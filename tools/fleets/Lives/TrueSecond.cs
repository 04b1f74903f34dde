using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleets.Lives;

/// <summary>One second of what really happened to a vehicle, whatever its terminal says of it.</summary>
/// <param name="OffRoute">Metres from the planned route; −1 where none is planned.</param>
/// <param name="Driver">1 or 2.</param>
/// <param name="RoadNumber">The road of the graph that the vehicle is to be on.</param>
public readonly record struct TrueSecond(
    GeoPosition Place, float Kmh, short Limit, RoadKind Road, bool IsStoppingPlace, int OffRoute, byte Driver, short RoadNumber, bool InTunnel, bool InValley)
{
    public bool IsDriven => Kmh >= 5;
}
