using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>GB 1589-2016 汽车、挂车及汽车列车外廓尺寸、轴荷及质量限值: what is certain of it. The rows that are not are figures.</summary>
[Instrument("GB1589", "GB 1589-2016 汽车、挂车及汽车列车外廓尺寸、轴荷及质量限值", "GB 1589-2016 Limits of Dimensions, Axle Load and Masses")]
public static class VehicleSizeStandard
{
    /// <summary>The standard as a whole; the rulebook cites no clause.</summary>
    public const string Limits = "GB1589";

    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Single axle with one tyre on each side, kg.</summary>
    public static readonly Dated<int> SingleTyreAxle = new((Beginning, 7_000));

    /// <summary>The same with wide tyres of 425 mm and more, kg.</summary>
    public static readonly Dated<int> WideTyreAxle = new((Beginning, 10_000));

    /// <summary>Single axle with dual tyres that is not driven, kg.</summary>
    public static readonly Dated<int> DualTyreAxle = new((Beginning, 10_000));

    /// <summary>The same with air suspension, kg.</summary>
    public static readonly Dated<int> DualTyreAxleOnAir = new((Beginning, 11_500));

    /// <summary>Single driven axle with dual tyres, kg.</summary>
    public static readonly Dated<int> DrivenAxle = new((Beginning, 11_500));

    /// <summary>Width of a refrigerated vehicle, mm.</summary>
    public static readonly Dated<int> WidthOfRefrigerated = new((Beginning, 2_600));

    /// <summary>Length of a drawbar combination, mm.</summary>
    public static readonly Dated<int> LengthOfDrawbarCombination = new((Beginning, 20_000));

    /// <summary>Length of a combination that carries cars on a centre-axle trailer, mm.</summary>
    public static readonly Dated<int> LengthOfCarCarrier = new((Beginning, 22_000));
}
