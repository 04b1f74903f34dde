using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// Working days 工作日 as the published notices make them; a value. A day is worked if a notice makes it up, or if it is a
/// Monday to Friday that no notice takes off. A year without a notice is never guessed: its festivals by statute and its
/// weekends are off, and every period that runs into it is <see cref="Kernel.Deadline.Provisional"/>.
/// </summary>
public sealed partial record WorkingCalendar(ImmutableSortedDictionary<int, CalendarYear> Years)
{
    /// <summary>No notice at all: everything is provisional.</summary>
    public static WorkingCalendar Empty { get; } = new(ImmutableSortedDictionary<int, CalendarYear>.Empty);

    public static WorkingCalendar Of(params IEnumerable<CalendarYear> years) =>
        new(years.ToImmutableSortedDictionary(year => year.Year, year => year));

    /// <summary>The same calendar with one more notice, or with the amended notice of a year.</summary>
    public WorkingCalendar With(CalendarYear year) => new(Years.SetItem(year.Year, year));

    public bool IsPublished(int year) => Years.ContainsKey(year);

    public bool IsWorkday(LocalDate day) =>
        Years.GetValueOrDefault(day.Year)?.Works(day)
        ?? Years.GetValueOrDefault(day.Year + 1)?.Works(day)
        ?? (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            && (IsPublished(day.Year) || !StatutoryDays.Contains(day)));
}
