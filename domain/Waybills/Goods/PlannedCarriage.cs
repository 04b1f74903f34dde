using System.Collections.Immutable;
using Regulatory.Domain.Waybills.Tanks;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What is to travel, on what, in what, and through what: all that the rules on goods and tanks look at.</summary>
/// <param name="Tank">Null where nothing travels in a tank.</param>
/// <param name="Tunnels">Categories of the tunnels on the planned route, as far as they are known.</param>
public sealed record PlannedCarriage(
    GoodsLoad Load, CarryingVehicle Vehicle, TankOnWaybill? Tank, GoodsPapers Papers, ImmutableArray<TunnelCategory> Tunnels = default)
{
    public ImmutableArray<TunnelCategory> Tunnels { get; init; } = Tunnels.IsDefault ? [] : Tunnels;
}
