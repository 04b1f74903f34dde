using System.Collections.Frozen;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>What the goods are held by 包装种类.</summary>
public enum PackageKind
{
    /// <summary>罐体</summary>
    Tank,

    /// <summary>散装</summary>
    Bulk,

    /// <summary>桶</summary>
    Drum,

    /// <summary>方桶</summary>
    Jerrican,

    /// <summary>箱</summary>
    Box,

    /// <summary>袋</summary>
    Bag,

    /// <summary>气瓶</summary>
    Cylinder,

    /// <summary>中型散装容器</summary>
    IntermediateBulkContainer,

    /// <summary>大型包装</summary>
    LargePackaging,

    /// <summary>复合包装</summary>
    CompositePackaging,

    /// <summary>无包装: articles that are their own packaging.</summary>
    Unpackaged,
}

/// <summary>The unit of a quantity 数量单位.</summary>
public enum QuantityUnit
{
    /// <summary>t 吨</summary>
    Tonne,

    /// <summary>kg 千克</summary>
    Kilogram,

    /// <summary>g 克</summary>
    Gram,

    /// <summary>m³ 立方米</summary>
    CubicMetre,

    /// <summary>L 升</summary>
    Litre,

    /// <summary>mL 毫升</summary>
    Millilitre,

    /// <summary>件</summary>
    Piece,
}

/// <summary>The words and signs of the printed line.</summary>
public static class GoodsWords
{
    private static readonly FrozenDictionary<PackageKind, string> Packages = new Dictionary<PackageKind, string>
    {
        [PackageKind.Tank] = "罐体",
        [PackageKind.Bulk] = "散装",
        [PackageKind.Drum] = "桶",
        [PackageKind.Jerrican] = "方桶",
        [PackageKind.Box] = "箱",
        [PackageKind.Bag] = "袋",
        [PackageKind.Cylinder] = "气瓶",
        [PackageKind.IntermediateBulkContainer] = "中型散装容器",
        [PackageKind.LargePackaging] = "大型包装",
        [PackageKind.CompositePackaging] = "复合包装",
        [PackageKind.Unpackaged] = "无包装",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<QuantityUnit, string> Units = new Dictionary<QuantityUnit, string>
    {
        [QuantityUnit.Tonne] = "t",
        [QuantityUnit.Kilogram] = "kg",
        [QuantityUnit.Gram] = "g",
        [QuantityUnit.CubicMetre] = "m³",
        [QuantityUnit.Litre] = "L",
        [QuantityUnit.Millilitre] = "mL",
        [QuantityUnit.Piece] = "件",
    }.ToFrozenDictionary();

    public static string Of(PackageKind package) => Packages[package];

    public static string Of(QuantityUnit unit) => Units[unit];

    /// <summary>As the standard writes it: <c>EX/II</c>, <c>FL</c>.</summary>
    public static string Of(DangerousGoodsVehicleClass vehicle) => vehicle switch
    {
        DangerousGoodsVehicleClass.ExII => "EX/II",
        DangerousGoodsVehicleClass.ExIII => "EX/III",
        DangerousGoodsVehicleClass.Fl => "FL",
        DangerousGoodsVehicleClass.Ox => "OX",
        _ => "AT",
    };

    /// <summary>The kind that a text names at its beginning, and what follows its word; null where it names none.</summary>
    public static (PackageKind Kind, string After)? PackageAtStartOf(string text)
    {
        foreach (var (kind, word) in Packages)
            if (text.StartsWith(word, StringComparison.Ordinal)) return (kind, text[word.Length..].Trim());
        return null;
    }

    /// <summary>The unit that a sign stands for, in any case of its letters; null for any other sign.</summary>
    public static QuantityUnit? UnitOf(string sign) => sign.ToUpperInvariant() switch
    {
        "T" or "吨" => QuantityUnit.Tonne,
        "KG" or "千克" or "公斤" => QuantityUnit.Kilogram,
        "G" or "克" => QuantityUnit.Gram,
        "M³" or "M3" or "立方米" or "方" => QuantityUnit.CubicMetre,
        "L" or "升" => QuantityUnit.Litre,
        "ML" or "毫升" => QuantityUnit.Millilitre,
        "件" or "个" or "PCS" => QuantityUnit.Piece,
        _ => null,
    };

    /// <summary>A quantity in whole kilograms, rounded up; null for volumes and pieces.</summary>
    public static decimal? KilogramsOf(decimal quantity, QuantityUnit unit) => unit switch
    {
        QuantityUnit.Tonne => decimal.Ceiling(quantity * 1_000),
        QuantityUnit.Kilogram => decimal.Ceiling(quantity),
        QuantityUnit.Gram => decimal.Ceiling(quantity / 1_000),
        _ => null,
    };
}
