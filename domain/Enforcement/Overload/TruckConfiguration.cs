using System.Collections.Immutable;

namespace Regulatory.Domain.Enforcement.Overload;

/// <summary>What kind of vehicle the limit table is entered with (OSR 3).</summary>
public enum TruckBody
{
    /// <summary>货车</summary>
    Rigid,

    /// <summary>汽车列车</summary>
    Combination,

    /// <summary>牵引车、低速货车: their limit is the registered total mass.</summary>
    TractorOrLowSpeed,
}

/// <summary>Tyres at each end of an axle.</summary>
public enum TyreFitting
{
    /// <summary>单轮胎</summary>
    SingleTyre,

    /// <summary>加宽轮胎: a single wide tyre that meets the standard.</summary>
    WideTyre,

    /// <summary>双轮胎</summary>
    DualTyres,
}

/// <summary>轴组: axles that carry together.</summary>
/// <param name="Axles">1 single, 2 tandem 二轴组, 3 tridem 三轴组.</param>
/// <param name="Driven">驱动轴</param>
/// <param name="SpacingMm">Distance of neighbouring axles of the group, millimetres; null for a single axle or where it was not measured.</param>
public sealed record AxleGroup(
    int Axles, bool Driven, TyreFitting Tyres, bool AirSuspension = false, bool OnTrailer = false, int? SpacingMm = null);

/// <summary>轴型: how a vehicle stands on the road, from front to rear.</summary>
/// <param name="RegisteredMassKg">行驶证总质量; needed for tractors and low-speed trucks only.</param>
public sealed record TruckConfiguration(TruckBody Body, ImmutableArray<AxleGroup> Groups, int? RegisteredMassKg = null)
{
    /// <summary>A tandem counts two axles, a tridem three (OSR 3).</summary>
    public int AxleCount => Groups.Sum(group => group.Axles);
}

/// <summary>How a vehicle is built, where GB 1589 allows it more than OSR 3 for that: complying with the standard it is not oversize.</summary>
public enum VehicleBuild
{
    /// <summary>冷藏车</summary>
    Refrigerated,

    /// <summary>牵引杆挂车列车</summary>
    DrawbarCombination,

    /// <summary>中置轴车辆运输列车</summary>
    CarCarrier,
}

/// <summary>Outer size of vehicle and load, millimetres.</summary>
public sealed record OuterSize(int LengthMm, int WidthMm, int HeightMm);
