using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>全国年节及纪念日放假办法 (fourth revision, of 2024-11-10, in force 2025-01-01; before it, the revision of 2013-12-11).</summary>
[Instrument("NFM", "全国年节及纪念日放假办法", "Measures on National Festivals and Memorial Days")]
public static class NationalFestivalMeasures
{
    /// <summary>The festivals that are days off for all citizens.</summary>
    public const string Art2 = "NFM/2";

    /// <summary>Days of the Spring Festival; since 2025 New Year's Eve is one of them.</summary>
    public static readonly Dated<int> SpringFestivalDays = new((new(2014, 1, 1), 3), (new(2025, 1, 1), 4));

    /// <summary>Days of Labour Day, from 1 May.</summary>
    public static readonly Dated<int> LabourDays = new((new(2014, 1, 1), 1), (new(2025, 1, 1), 2));

    /// <summary>A festival for all citizens that falls on a Saturday or Sunday is made up on a working day.</summary>
    public const string Art6 = "NFM/6";
}
