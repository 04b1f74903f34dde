using System.Collections.Immutable;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>How far the rules on dangerous goods apply to a line (O29, chapter 3).</summary>
public enum GoodsRegime
{
    /// <summary>全面适用</summary>
    Full,

    /// <summary>有限数量</summary>
    Limited,

    /// <summary>例外数量</summary>
    Excepted,
}

/// <summary>One line of the goods of a waybill 货物 (JT/T 617.5).</summary>
/// <param name="ProperName">正式运输名称 as the table has it; a technical name may follow in brackets.</param>
/// <param name="Class">Main class or division, with the compatibility group of explosives.</param>
/// <param name="Subsidiary">次要危险性, in the order of the table.</param>
/// <param name="PackingGroup">Null for goods that have none.</param>
/// <param name="Quantity">More than nothing, at most three decimals, in <paramref name="Unit"/>.</param>
/// <param name="MassKg">Mass of the goods in whole kilograms, rounded up: 1 to 1 000 000.</param>
/// <param name="PackageSpec">包装规格: <c>200 L</c>; null where there is nothing to say.</param>
/// <param name="Small">The packages of limited and excepted quantities; null under the full regime.</param>
/// <param name="IsWaste">危险废物: travels with a transfer manifest, too.</param>
public sealed record GoodsLine(
    UnNumber Number,
    string ProperName,
    HazardClass Class,
    ImmutableArray<HazardClass> Subsidiary,
    PackingGroup? PackingGroup,
    PackageKind Package,
    decimal Quantity,
    QuantityUnit Unit,
    int MassKg,
    GoodsRegime Regime = GoodsRegime.Full,
    string? PackageSpec = null,
    SmallPackages? Small = null,
    bool IsWaste = false)
{
    public ImmutableArray<HazardClass> Subsidiary { get; init; } = Subsidiary.IsDefault ? [] : Subsidiary;

    /// <summary>In packages that a person could lift: what limited and excepted quantities are in.</summary>
    public bool IsInPackages => Package is not (PackageKind.Tank or PackageKind.Bulk or PackageKind.IntermediateBulkContainer
        or PackageKind.LargePackaging or PackageKind.Unpackaged);

    /// <summary>By what it says: two lines with the same words are the same line.</summary>
    public bool Equals(GoodsLine? other) =>
        other is not null && Number == other.Number && ProperName == other.ProperName && Class == other.Class
        && Subsidiary.SequenceEqual(other.Subsidiary) && PackingGroup == other.PackingGroup && Package == other.Package
        && Quantity == other.Quantity && Unit == other.Unit && MassKg == other.MassKg && Regime == other.Regime
        && PackageSpec == other.PackageSpec && Small == other.Small && IsWaste == other.IsWaste;

    public override int GetHashCode() => HashCode.Combine(Number, PackingGroup, MassKg);
}

/// <summary>The packages of limited or excepted quantities.</summary>
/// <param name="InnerAmount">Net content of one inner packaging: g of solids, mL of liquids and gases.</param>
/// <param name="PackageAmount">Net content of one whole package, in the same unit.</param>
/// <param name="GrossKg">Gross mass of one whole package, in whole kilograms, rounded up.</param>
/// <param name="DeclarationNumber">托运人声明 that the goods are packed as the relief demands.</param>
/// <param name="TestReportNumber">包装性能测试报告</param>
public sealed record SmallPackages(
    int InnerAmount, int PackageAmount, int GrossKg, string DeclarationNumber, string TestReportNumber);
