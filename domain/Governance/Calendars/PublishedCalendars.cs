using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;

namespace Regulatory.Domain.Governance.Calendars;

/// <summary>The working calendar that the published years make: what deciders count with.</summary>
public static class PublishedCalendars
{
    /// <summary>The calendar after one more fact; a draft changes nothing.</summary>
    public static WorkingCalendar With(this WorkingCalendar calendar, WorkCalendarFact fact) => fact switch
    {
        CalendarPublished published => calendar.With(Year(published.Year, published.DocumentNumber, published.Off, published.MakeUp)),
        CalendarAmended amended => calendar.With(Year(amended.Year, amended.DocumentNumber, amended.Off, amended.MakeUp)),
        _ => calendar,
    };

    private static CalendarYear Year(int year, string number, ImmutableArray<DaysOff> off, ImmutableArray<LocalDate> makeUp) =>
        new(year, number, [.. off.SelectMany(range => range.Days())], [.. makeUp]);
}
