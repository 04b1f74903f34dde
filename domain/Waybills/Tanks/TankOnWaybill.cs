using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Tanks;

/// <summary>How a tank is approved (O29 23).</summary>
public enum TankKind
{
    /// <summary>常压罐体: for the media of its list 适装介质列表.</summary>
    Atmospheric,

    /// <summary>压力容器: for the media of its use registration 使用登记证.</summary>
    Pressure,
}

/// <summary>How a tank is joined to its vehicle.</summary>
public enum TankMounting
{
    /// <summary>固定</summary>
    Fixed,

    /// <summary>罐式集装箱: an ISO tank container.</summary>
    IsoContainer,

    /// <summary>移动罐体: can be taken off and is no tank container.</summary>
    Demountable,
}

/// <summary>The tank of a waybill 罐体, as its papers say on the day of issue.</summary>
/// <param name="TankNumber">罐体编号</param>
/// <param name="VolumeM3">容积, m³.</param>
/// <param name="InspectionValidUntil">Last day on which its inspection is valid.</param>
/// <param name="Media">What it is approved for, by UN number.</param>
public sealed record TankOnWaybill(
    string TankNumber,
    decimal VolumeM3,
    LocalDate InspectionValidUntil,
    ImmutableArray<UnNumber> Media,
    TankKind Kind = TankKind.Atmospheric,
    TankMounting Mounting = TankMounting.Fixed)
{
    public ImmutableArray<UnNumber> Media { get; init; } = Media.IsDefault ? [] : Media;

    public bool Equals(TankOnWaybill? other) =>
        other is not null && TankNumber == other.TankNumber && VolumeM3 == other.VolumeM3
        && InspectionValidUntil == other.InspectionValidUntil && Media.SequenceEqual(other.Media) && Kind == other.Kind
        && Mounting == other.Mounting;

    public override int GetHashCode() => HashCode.Combine(TankNumber, VolumeM3);
}
