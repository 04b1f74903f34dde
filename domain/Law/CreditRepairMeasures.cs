using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>
/// 信用修复管理办法 (order 36 of the National Development and Reform Commission), which replaced the trial measures of 2023. Its text was
/// read for substance, without the numbers of its articles: the constants name the matter.
/// </summary>
[Instrument("CRM", "信用修复管理办法", "Measures on Credit Repair")]
public static class CreditRepairMeasures
{
    /// <summary>Three classes 轻微、一般、严重 by kind and weight of the penalty; what is minor is in principle not made public.</summary>
    public const string Classes = "CRM/classes";

    /// <summary>Shortest and longest publicity of each class, counted from the date of the document.</summary>
    public const string Terms = "CRM/terms";

    /// <summary>Repair: shortest term reached, conduct corrected, duties performed, public commitment; publicity ends with it.</summary>
    public const string Repair = "CRM/repair";

    public static readonly LocalDate Commencement = new(2026, 4, 1);

    /// <summary>Most months of publicity of what is minor, where it is necessary at all (<see cref="Terms"/>).</summary>
    public static readonly Dated<int> MostMonthsOfMinor = new((Commencement, 3));

    /// <summary>Months after which what is general can be repaired (<see cref="Terms"/>).</summary>
    public static readonly Dated<int> LeastMonthsOfGeneral = new((Commencement, 3));

    /// <summary>Most months of publicity of what is general (<see cref="Terms"/>).</summary>
    public static readonly Dated<int> MostMonthsOfGeneral = new((Commencement, 12));

    /// <summary>Months after which what is serious can be repaired (<see cref="Terms"/>).</summary>
    public static readonly Dated<int> LeastMonthsOfSerious = new((Commencement, 12));

    /// <summary>Most months of publicity of what is serious (<see cref="Terms"/>).</summary>
    public static readonly Dated<int> MostMonthsOfSerious = new((Commencement, 36));
}
