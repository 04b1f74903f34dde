using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>
/// The terms of an entry by its class, counted from the date of its document: minor up to three months of publicity and no shortest term,
/// general three months to a year, serious one to three years.
/// </summary>
[Law(CreditRepairMeasures.Terms)]
public static class RepairTerms
{
    /// <summary>First day on which the entry may be repaired.</summary>
    public static LocalDate RepairableFrom(CreditEntry entry) => entry.DocumentOn.PlusMonths(entry.Class switch
    {
        SeverityClass.Serious => Latest(CreditRepairMeasures.LeastMonthsOfSerious),
        SeverityClass.General => Latest(CreditRepairMeasures.LeastMonthsOfGeneral),
        _ => 0,
    });

    /// <summary>Last day on which the entry may be public.</summary>
    public static LocalDate PublicUntil(CreditEntry entry) => entry.DocumentOn.PlusMonths(entry.Class switch
    {
        SeverityClass.Serious => Latest(CreditRepairMeasures.MostMonthsOfSerious),
        SeverityClass.General => Latest(CreditRepairMeasures.MostMonthsOfGeneral),
        _ => Latest(CreditRepairMeasures.MostMonthsOfMinor),
    });

    /// <summary>The Measures have had one set of figures since their commencement, and older documents come under them.</summary>
    private static int Latest(Dated<int> figure) => figure.On(CreditRepairMeasures.Commencement);
}
