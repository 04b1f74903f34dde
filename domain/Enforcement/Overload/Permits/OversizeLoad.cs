using System.Collections.Immutable;

namespace Regulatory.Domain.Enforcement.Overload.Permits;

/// <summary>大件运输类别: three classes by size and mass.</summary>
public enum OversizeClass
{
    /// <summary>一类</summary>
    One,

    /// <summary>二类</summary>
    Two,

    /// <summary>三类</summary>
    Three,
}

/// <summary>How far the route goes; it says who decides and how fast.</summary>
public enum RouteReach
{
    /// <summary>县内</summary>
    WithinCounty,

    /// <summary>跨县</summary>
    AcrossCounties,

    /// <summary>跨市</summary>
    AcrossCities,

    /// <summary>跨省: the province of origin accepts for all.</summary>
    AcrossProvinces,
}

/// <summary>What is to be moved, and on what.</summary>
/// <param name="Divisible">可解体: it could be moved in parts.</param>
/// <param name="Size">Outer size of vehicle and load.</param>
/// <param name="TotalMassKg">Vehicle and load.</param>
/// <param name="AxleLoadsKg">One load an axle, from front to rear.</param>
public sealed record OversizeLoad(
    string Goods, bool Divisible, OuterSize Size, int TotalMassKg, TruckConfiguration Truck, ImmutableArray<int> AxleLoadsKg);

/// <summary>The way that is asked for.</summary>
/// <param name="Roads">Roads and places in order.</param>
public sealed record PermitRoute(RouteReach Reach, string Origin, string Destination, string Roads);

/// <summary>Papers that go with the application.</summary>
/// <param name="OutlineDrawing">轮廓图: document number; needed for class III.</param>
/// <param name="EscortPlan">护送方案: document number; needed for class III.</param>
public sealed record PermitPapers(string? OutlineDrawing = null, string? EscortPlan = null);

/// <summary>One structure on the way.</summary>
/// <param name="Structure">Name or number of the bridge, culvert or tunnel.</param>
/// <param name="EffectPerMille">荷载效应比: effect of these loads over what the structure bears, thousandths.</param>
public sealed record BridgeCheck(string Structure, int EffectPerMille);

/// <summary>What the check of the route came to.</summary>
public enum RouteVerdict
{
    /// <summary>可通行</summary>
    Passes,

    /// <summary>采取控制措施后可通行</summary>
    PassesWithMeasures,

    /// <summary>须加固或者不可通行</summary>
    TooWeak,
}
