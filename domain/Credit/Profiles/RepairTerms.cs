using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>
/// The terms of an entry by its class, counted from the date of its document: minor up to three months of publicity and no shortest term,
/// general three months to a year, serious one to three years. The day of the document is not counted, and a term ends at 24:00 of its last
/// day (calendar-and-codes §1).
/// </summary>
[Law(CreditRepairMeasures.Terms)]
public static class RepairTerms
{
    /// <summary>Last day of the shortest term; null for what is minor, which has none.</summary>
    public static LocalDate? ShortestUntil(CreditEntry entry) => entry.Class switch
    {
        SeverityClass.Serious => entry.DocumentOn.PlusMonths(Latest(CreditRepairMeasures.LeastMonthsOfSerious)),
        SeverityClass.General => entry.DocumentOn.PlusMonths(Latest(CreditRepairMeasures.LeastMonthsOfGeneral)),
        _ => null,
    };

    /// <summary>First day on which the entry may be repaired: the day after its shortest term.</summary>
    public static LocalDate RepairableFrom(CreditEntry entry) => ShortestUntil(entry)?.PlusDays(1) ?? entry.DocumentOn;

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
