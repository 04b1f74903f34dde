using System.Collections.Immutable;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Domain.Waybills;

/// <summary>One end of a trip.</summary>
/// <param name="Point">Where it is on the map; null where the carrier does not say.</param>
public sealed record TripPlace(RegionCode Region, string Address, WaybillPoint? Point = null);

/// <summary>A planned rest of the driver, or a change of drivers.</summary>
/// <param name="AfterMinutes">Minutes driven since the start or the rest before.</param>
/// <param name="Minutes">How long it lasts.</param>
public sealed record PlannedRest(int AfterMinutes, int Minutes);

/// <summary>The way of one trip as it is planned 起运地、目的地、计划路线.</summary>
/// <param name="Roads">Roads and places in order.</param>
/// <param name="LengthKm">Whole length, rounded up.</param>
/// <param name="MotorwayKm">Of that on motorways.</param>
/// <param name="RestrictedSegments">限行路段: names of segments on it that are closed to dangerous goods at times.</param>
/// <param name="Rests">In the order of the way.</param>
/// <param name="Tunnels">隧道类别: categories of the tunnels on it, as far as they are known.</param>
public sealed record TripRoute(
    TripPlace Start,
    TripPlace Destination,
    string Roads,
    int LengthKm,
    int MotorwayKm,
    ImmutableArray<string> RestrictedSegments = default,
    ImmutableArray<PlannedRest> Rests = default,
    ImmutableArray<TunnelCategory> Tunnels = default)
{
    public ImmutableArray<string> RestrictedSegments { get; init; } = RestrictedSegments.IsDefault ? [] : RestrictedSegments;

    public ImmutableArray<PlannedRest> Rests { get; init; } = Rests.IsDefault ? [] : Rests;

    public ImmutableArray<TunnelCategory> Tunnels { get; init; } = Tunnels.IsDefault ? [] : Tunnels;

    /// <summary>跨省</summary>
    public bool CrossesProvinces => Start.Region.Province != Destination.Region.Province;

    /// <summary>Minutes of all rests.</summary>
    public int RestMinutes => Rests.Sum(rest => rest.Minutes);

    public bool Equals(TripRoute? other) =>
        other is not null && Start == other.Start && Destination == other.Destination && Roads == other.Roads
        && LengthKm == other.LengthKm && MotorwayKm == other.MotorwayKm && RestrictedSegments.SequenceEqual(other.RestrictedSegments)
        && Rests.SequenceEqual(other.Rests) && Tunnels.SequenceEqual(other.Tunnels);

    public override int GetHashCode() => HashCode.Combine(Start, Destination, Roads, LengthKm);
}
