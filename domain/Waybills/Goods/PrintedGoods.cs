using System.Globalization;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>
/// The printed form of a line: <c>UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t</c>. Goods without packing group have a dash; the mass follows a
/// quantity that is none, and the words for a relief or for waste come last.
/// </summary>
public static class PrintedGoods
{
    /// <summary>Between the parts, which are UN number, name, classes, packing group, package, quantity.</summary>
    public const string Separator = ", ";

    /// <summary>In the place of a packing group.</summary>
    public const string NoGroup = "-";

    /// <summary>The words that come last.</summary>
    public const string Limited = "有限数量", Excepted = "例外数量", Waste = "危险废物";

    public static string Of(GoodsLine line)
    {
        string?[] parts =
        [
            line.Number.ToString(), line.ProperName, ClassesOf(line.Class, line.Subsidiary), line.PackingGroup?.ToString() ?? NoGroup,
            line.PackageSpec is { } spec ? $"{GoodsWords.Of(line.Package)} {spec}" : GoodsWords.Of(line.Package),
            QuantityOf(line),
            line.Regime switch { GoodsRegime.Limited => Limited, GoodsRegime.Excepted => Excepted, _ => null },
            line.IsWaste ? Waste : null,
        ];
        return string.Join(Separator, parts.Where(part => part is not null));
    }

    /// <summary><c>3 (6.1)</c>; <c>2.3 (5.1, 8)</c>; <c>2.1</c>.</summary>
    public static string ClassesOf(HazardClass main, IReadOnlyCollection<HazardClass> subsidiary) =>
        subsidiary.Count == 0 ? main.Value : $"{main} ({string.Join(Separator, subsidiary)})";

    /// <summary>The same with all packing groups: <c>3, II/III</c>.</summary>
    public static string ClassesOf(GoodsTerms terms) => string.Concat(
        ClassesOf(terms.Class, terms.Subsidiary), Separator,
        string.Join('/', terms.Rows.Select(row => row.PackingGroup?.ToString() ?? NoGroup)));

    private static string QuantityOf(GoodsLine line)
    {
        var quantity = $"{line.Quantity.ToString("0.###", CultureInfo.InvariantCulture)} {GoodsWords.Of(line.Unit)}";
        return GoodsWords.KilogramsOf(line.Quantity, line.Unit) is null
            ? string.Create(CultureInfo.InvariantCulture, $"{quantity} ({line.MassKg} kg)")
            : quantity;
    }
}
