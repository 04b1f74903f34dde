using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>全国年节及纪念日放假办法 (revision of 2024-11-10).</summary>
[Instrument("NFM", "全国年节及纪念日放假办法", "Measures on National Festivals and Memorial Days")]
public static class NationalFestivalMeasures
{
    /// <summary>The festivals that are days off for all citizens.</summary>
    public const string Art2 = "NFM/2";

    /// <summary>A festival for all citizens that falls on a Saturday or Sunday is made up on a working day.</summary>
    public const string Art6 = "NFM/6";
}
