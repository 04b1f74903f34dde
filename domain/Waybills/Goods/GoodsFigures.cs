using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>The figures of dangerous goods that are not certain law: officers see and change them.</summary>
public static class GoodsFigures
{
    /// <summary>Gross mass of a package of limited quantities.</summary>
    public static readonly Figure HeaviestLimitedPackage = new(
        "waybills.heaviest-limited-package", "30", "kg", Confidence.Likely, "JTT617/3; UN Model Regulations 3.4",
        "有限数量包件的最大总质量", "Largest gross mass of a package of limited quantities");

    /// <summary>Limited quantities on one vehicle up to which they travel as ordinary goods, packages included.</summary>
    public static readonly Figure LimitedOnVehicle = new(
        "waybills.limited-on-vehicle", "8000", "kg", Confidence.Likely, "O29/ch.3",
        "按普通货物运输的有限数量危险货物总质量上限", "Mass of limited quantities, packages included, up to which a vehicle carries them as ordinary goods");

    /// <summary>Packages of excepted quantities on one vehicle up to which they travel as ordinary goods.</summary>
    public static readonly Figure ExceptedOnVehicle = new(
        "waybills.excepted-on-vehicle", "1000", "packages", Confidence.Likely, "O29/ch.3",
        "按普通货物运输的例外数量危险货物包件数上限", "Packages of excepted quantities up to which a vehicle carries them as ordinary goods");

    /// <summary>Content of one inner packaging of the codes E1 to E3.</summary>
    public static readonly Figure ExceptedInner = Excepted("inner", "30", "E1至E3例外数量内包装", "an inner packaging of the codes E1 to E3");

    /// <summary>Content of one inner packaging of the codes E4 and E5.</summary>
    public static readonly Figure ExceptedInnerStrict = Excepted("inner-strict", "1", "E4、E5例外数量内包装", "an inner packaging of the codes E4 and E5");

    public static readonly Figure ExceptedE1 = Excepted("e1", "1000", "E1例外数量外包装", "a package of code E1");

    public static readonly Figure ExceptedE2 = Excepted("e2", "500", "E2例外数量外包装", "a package of code E2");

    public static readonly Figure ExceptedE3 = Excepted("e3", "300", "E3例外数量外包装", "a package of code E3");

    public static readonly Figure ExceptedE4 = Excepted("e4", "500", "E4例外数量外包装", "a package of code E4");

    public static readonly Figure ExceptedE5 = Excepted("e5", "300", "E5例外数量外包装", "a package of code E5");

    /// <summary>Up to which packing group goods of class 8 are strong corrosives in the sense of DGR 8, which does not say.</summary>
    public static readonly Figure StrongCorrosives = new(
        "waybills.strong-corrosives", "II", "I | II | III", Confidence.Project, "DGR/8",
        "视为强腐蚀性危险货物的第8类最低包装类别", "Weakest packing group of class 8 that counts as strongly corrosive");

    private static readonly ImmutableArray<Figure> PackageByCode = [ExceptedE1, ExceptedE2, ExceptedE3, ExceptedE4, ExceptedE5];

    /// <summary>Main class 8 of a packing group that counts.</summary>
    public static bool IsStrongCorrosive(GoodsLine line, Figures figures, LocalDate on) =>
        line is { Class.Class: 8, PackingGroup: { } group }
        && Enum.TryParse<PackingGroup>(figures.TextOf(StrongCorrosives, on), out var weakest) && group <= weakest;

    /// <summary>Largest content of an inner packaging and of a whole package, g or mL; nothing for E0.</summary>
    public static (int Inner, int Package) LargestExcepted(ExceptedCode code, Figures figures, LocalDate on) => code is ExceptedCode.E0
        ? (0, 0)
        : (figures.NumberOf(code >= ExceptedCode.E4 ? ExceptedInnerStrict : ExceptedInner, on), figures.NumberOf(PackageByCode[(int)code - 1], on));

    private static Figure Excepted(string key, string amount, string zh, string en) => new(
        $"waybills.excepted-{key}", amount, "g or mL", Confidence.Likely, "JTT617/3; UN Model Regulations 3.5",
        $"{zh}的最大净含量", $"Largest net content of {en}");
}
