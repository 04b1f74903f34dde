using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>Days off in a row, both inclusive.</summary>
/// <param name="Festival">For people: <c>春节</c>.</param>
public sealed record DaysOff(LocalDate From, LocalDate Until, string? Festival = null)
{
    public IEnumerable<LocalDate> Days() =>
        Enumerable.Range(0, Math.Max(0, Period.DaysBetween(From, Until) + 1)).Select(From.PlusDays);
}

/// <summary>What became of the working calendar of one year.</summary>
public abstract record WorkCalendarFact
{
    public abstract int Year { get; init; }
}

/// <summary>The calendar of a year was entered, not yet in force 日历拟定.</summary>
/// <param name="MakeUp">Weekend days worked instead 调休上班.</param>
/// <param name="Source">Where it was read.</param>
[Fact("governance.calendar.drafted.v1")]
public sealed record CalendarDrafted(int Year, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp, string Source)
    : WorkCalendarFact;

/// <summary>The calendar of a year holds: deadlines in that year are no longer provisional 日历公布.</summary>
/// <param name="DocumentNumber">The notice of the State Council General Office.</param>
[Fact("governance.calendar.published.v1")]
public sealed record CalendarPublished(
    int Year, string DocumentNumber, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp) : WorkCalendarFact;

/// <summary>A later notice changed the calendar of a year 日历调整, as in May 2019 and at the Spring Festival of 2020.</summary>
[Fact("governance.calendar.amended.v1")]
public sealed record CalendarAmended(
    int Year, string DocumentNumber, ImmutableArray<DaysOff> Off, ImmutableArray<LocalDate> MakeUp, string Reason) : WorkCalendarFact;
