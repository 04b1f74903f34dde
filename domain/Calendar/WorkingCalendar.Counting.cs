using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// Counting of periods. The starting day is not counted: day one is the day after it. A period ends at 24:00 of its last day,
/// and a period of calendar days, months or years whose last day is off ends on the first working day after.
/// </summary>
[Law(CivilProcedureLaw.Art85)]
public sealed partial record WorkingCalendar
{
    /// <summary>The n-th working day after a day; n = 0 is the day itself.</summary>
    public Deadline AddWorkingDays(LocalDate start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var day = start;
        for (var counted = 0; counted < n;)
            if (IsWorkday(day = day.PlusDays(1))) counted++;
        return Ending(start, day);
    }

    /// <summary>The n-th calendar day after a day, or the first working day after that if it is off.</summary>
    public Deadline AddDays(LocalDate start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Ending(start, NextWorkday(start.PlusDays(n)));
    }

    /// <summary>The same day n months later (the last of the month if it is shorter), or the first working day after.</summary>
    public Deadline AddMonths(LocalDate start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Ending(start, NextWorkday(start.PlusMonths(n)));
    }

    /// <summary>The last day of a period that begins with a day.</summary>
    public Deadline After(LocalDate start, LegalPeriod period) => period.Unit switch
    {
        PeriodUnit.WorkingDays => AddWorkingDays(start, period.Length),
        PeriodUnit.CalendarDays => AddDays(start, period.Length),
        PeriodUnit.Months => AddMonths(start, period.Length),
        PeriodUnit.Years => AddMonths(start, checked(period.Length * 12)),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Unknown unit."),
    };

    /// <summary>
    /// The last day on which something that must be done n calendar days before a day can still be done. It is not moved when
    /// it is off: a later day would shorten the time that the law protects.
    /// </summary>
    public static Deadline SubtractDays(LocalDate day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return new(day.PlusDays(-n), Provisional: false);
    }

    /// <summary>The n-th working day before a day; n = 0 is the day itself.</summary>
    public Deadline SubtractWorkingDays(LocalDate day, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var reached = day;
        for (var counted = 0; counted < n;)
            if (IsWorkday(reached = reached.PlusDays(-1))) counted++;
        return new(reached, HasUnpublished(reached, day));
    }

    /// <summary>Whole calendar days from one day to a later one; negative if it is earlier.</summary>
    public static int DaysBefore(LocalDate earlier, LocalDate day) => Period.DaysBetween(earlier, day);

    /// <summary>
    /// Working days after <paramref name="start"/>, up to and including <paramref name="end"/>; 0 if it is not later.
    /// </summary>
    public int WorkingDaysBetween(LocalDate start, LocalDate end)
    {
        var counted = 0;
        for (var day = start.PlusDays(1); day <= end; day = day.PlusDays(1))
            if (IsWorkday(day)) counted++;
        return counted;
    }

    /// <summary>A day if it is worked, else the first working day after it.</summary>
    public LocalDate NextWorkday(LocalDate day)
    {
        while (!IsWorkday(day)) day = day.PlusDays(1);
        return day;
    }

    private Deadline Ending(LocalDate start, LocalDate due) => new(due, HasUnpublished(start.PlusDays(1), due));

    private bool HasUnpublished(LocalDate first, LocalDate last)
    {
        for (var year = first.Year; year <= last.Year; year++)
            if (!IsPublished(year)) return true;
        return false;
    }
}
