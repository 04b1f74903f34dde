using System.Globalization;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>The printed form of a line: <c>UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t</c>; goods without packing group have a dash.</summary>
public static class PrintedGoods
{
    /// <summary>Between the parts, which are UN number, name, classes, packing group, package, quantity.</summary>
    public const string Separator = ", ";

    /// <summary>In the place of a packing group.</summary>
    public const string None = "-";

    public static string Of(GoodsLine line) => string.Join(
        Separator, line.Number, line.ProperName, ClassesOf(line.Class, line.Subsidiary), line.PackingGroup?.ToString() ?? None, PackageOf(line),
        $"{line.Quantity.ToString("0.###", CultureInfo.InvariantCulture)} {GoodsWords.Of(line.Unit)}");

    /// <summary><c>3 (6.1)</c>; <c>2.3 (5.1, 8)</c>; <c>2.1</c>.</summary>
    public static string ClassesOf(HazardClass main, IReadOnlyCollection<HazardClass> subsidiary) =>
        subsidiary.Count == 0 ? main.Value : $"{main} ({string.Join(Separator, subsidiary)})";

    /// <summary>The same with all packing groups: <c>3, II/III</c>.</summary>
    public static string ClassesOf(GoodsTerms terms) => string.Concat(
        ClassesOf(terms.Class, terms.Subsidiary), Separator,
        string.Join('/', terms.Rows.Select(row => row.PackingGroup?.ToString() ?? None)));

    private static string PackageOf(GoodsLine line) =>
        line.PackageSpec is { } spec ? $"{GoodsWords.Of(line.Package)} {spec}" : GoodsWords.Of(line.Package);
}
