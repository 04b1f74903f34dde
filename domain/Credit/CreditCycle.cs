using NodaTime;

namespace Regulatory.Domain.Credit;

/// <summary>考核周期: the days whose facts count, both inclusive.</summary>
public readonly record struct CreditCycle(LocalDate From, LocalDate Until)
{
    public bool Contains(LocalDate day) => From <= day && day <= Until;

    /// <summary>The calendar year of a day.</summary>
    public static CreditCycle YearOf(LocalDate day) => new(new(day.Year, 1, 1), new(day.Year, 12, 31));

    /// <summary>The cycle of some months in which a day lies, counted from a first day; the first cycle for an earlier day.</summary>
    public static CreditCycle Of(LocalDate first, int months, LocalDate day)
    {
        var passed = day < first ? 0 : Period.Between(first, day, PeriodUnits.Months).Months / months;
        return new(first.PlusMonths(passed * months), first.PlusMonths((passed + 1) * months).PlusDays(-1));
    }
}
