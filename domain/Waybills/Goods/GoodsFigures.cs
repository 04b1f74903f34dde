using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>The figures of dangerous goods that are not certain law: officers see and change them.</summary>
public static class GoodsFigures
{
    /// <summary>Gross mass of a package of limited quantities.</summary>
    public static readonly Figure HeaviestLimitedPackage = new(
        "waybills.heaviest-limited-package", "30", "kg", Confidence.Likely, "JTT617/3; UN Model Regulations 3.4",
        "有限数量包件的最大总质量", "Largest gross mass of a package of limited quantities");

    public static readonly Figure ExceptedE1 = Excepted("e1", "30/1000");

    public static readonly Figure ExceptedE2 = Excepted("e2", "30/500");

    public static readonly Figure ExceptedE3 = Excepted("e3", "30/300");

    public static readonly Figure ExceptedE4 = Excepted("e4", "1/500");

    public static readonly Figure ExceptedE5 = Excepted("e5", "1/300");

    /// <summary>Up to which packing group goods of class 8 are strong corrosives in the sense of DGR 8, which does not say.</summary>
    public static readonly Figure StrongCorrosives = new(
        "waybills.strong-corrosives", "II", "I | II | III", Confidence.Project, "DGR/8",
        "视为强腐蚀性危险货物的第8类最低包装类别", "Weakest packing group of class 8 that counts as strongly corrosive");

    private static readonly ImmutableArray<Figure> ByCode = [ExceptedE1, ExceptedE2, ExceptedE3, ExceptedE4, ExceptedE5];

    /// <summary>Main class 8 of a packing group that counts.</summary>
    public static bool IsStrongCorrosive(GoodsLine line, Figures figures, LocalDate on) =>
        line is { Class.Class: 8, PackingGroup: { } group }
        && Enum.TryParse<PackingGroup>(figures.TextOf(StrongCorrosives, on), out var weakest) && group <= weakest;

    /// <summary>Largest content of an inner packaging and of a whole package, g or mL; nothing for E0.</summary>
    public static (int Inner, int Package) LargestExcepted(ExceptedCode code, Figures figures, LocalDate on)
    {
        if (code is ExceptedCode.E0) return (0, 0);
        var amounts = figures.TextOf(ByCode[(int)code - 1], on).Split('/');
        return (Number(amounts[0]), Number(amounts[1]));
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Figure Excepted(string code, string amounts) => new(
        $"waybills.excepted-{code}", amounts, "g or mL, inner/package", Confidence.Likely, "JTT617/3; UN Model Regulations 3.5",
        $"例外数量 {code} 的内包装和外包装最大净含量", $"Largest content of inner packagings and packages of excepted quantities {code}");
}
