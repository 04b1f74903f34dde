using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Calendar;

/// <summary>One year's notice of the State Council General Office: days off and weekend days worked.</summary>
public sealed record CalendarYear(int Year, string DocumentNumber, ImmutableSortedSet<LocalDate> Off, ImmutableSortedSet<LocalDate> MakeUp);

/// <summary>Working days as the published notices make them; a value.</summary>
public sealed record WorkingCalendar(ImmutableSortedDictionary<int, CalendarYear> Years)
{
    public static WorkingCalendar Of(params IEnumerable<CalendarYear> years) =>
        new(years.ToImmutableSortedDictionary(year => year.Year, year => year));
}
