namespace Regulatory.Domain.Enforcement.Overload.Arithmetic;

/// <summary>The rows of GB 1589 for axle groups: likely, and so changeable. Spacings are those of neighbouring axles.</summary>
public static class AxleFigures
{
    /// <summary>Tandem closer than 1.0 m.</summary>
    public static readonly Figure CloseTandem = Row("close-tandem", 11_500, "并装双轴轴距小于1.0米", "Tandem axles closer than 1.0 m");

    /// <summary>The same of a trailer.</summary>
    public static readonly Figure CloseTandemOfTrailer =
        Row("close-tandem-of-trailer", 11_000, "挂车并装双轴轴距小于1.0米", "Tandem axles of a trailer closer than 1.0 m");

    /// <summary>Tandem from 1.0 m to less than 1.3 m.</summary>
    public static readonly Figure NarrowTandem = Row("narrow-tandem", 16_000, "并装双轴轴距1.0至1.3米", "Tandem axles of 1.0 to 1.3 m");

    /// <summary>Tandem from 1.3 m to less than 1.8 m.</summary>
    public static readonly Figure Tandem = Row("tandem", 18_000, "并装双轴轴距1.3至1.8米", "Tandem axles of 1.3 to 1.8 m");

    /// <summary>The same, driven, with dual tyres and air suspension.</summary>
    public static readonly Figure DrivenTandemOnAir = Row(
        "driven-tandem-on-air", 19_000, "并装双轴轴距1.3至1.8米，驱动轴、双轮胎、空气悬架",
        "Tandem axles of 1.3 to 1.8 m, driven, with dual tyres and air suspension");

    /// <summary>Tandem of a trailer from 1.8 m.</summary>
    public static readonly Figure WideTandemOfTrailer =
        Row("wide-tandem-of-trailer", 20_000, "挂车并装双轴轴距1.8米以上", "Tandem axles of a trailer of 1.8 m and more");

    /// <summary>Tridem up to 1.3 m.</summary>
    public static readonly Figure NarrowTridem = Row("narrow-tridem", 21_000, "并装三轴轴距1.3米以下", "Tridem axles of up to 1.3 m");

    /// <summary>Tridem above 1.3 m, up to 1.4 m.</summary>
    public static readonly Figure Tridem = Row("tridem", 24_000, "并装三轴轴距1.3至1.4米", "Tridem axles of 1.3 to 1.4 m");

    private static Figure Row(string key, int kg, string zh, string en) => new(
        $"overload.axle-limit-{key}", kg.ToString(System.Globalization.CultureInfo.InvariantCulture), "kg", Confidence.Likely, "GB1589",
        $"{zh}的最大允许轴荷", $"Axle limit: {en}");
}
