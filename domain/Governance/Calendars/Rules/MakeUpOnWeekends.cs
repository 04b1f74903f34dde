using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>A day worked instead is a Saturday or Sunday of the year that is not itself taken off, and is named once.</summary>
[Law(NationalFestivalMeasures.Art6)]
[RuleText(
    "{year}年日历的调休上班日{day}不是本年度未放假的周末。",
    "The day {day} worked instead in the calendar of {year} is no weekend day of it that is left to work.")]
public static class MakeUpOnWeekends
{
    public static readonly RuleId Id = new("GOV-CAL-004");

    public static Refusal? Check(int year, ImmutableArray<DaysOff> off, ImmutableArray<LocalDate> makeUp)
    {
        var seen = new HashSet<LocalDate>();
        foreach (var day in makeUp)
        {
            var weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (!weekend || !DaysOfTheYear.IsOf(year, day) || off.Any(range => range.From <= day && day <= range.Until) || !seen.Add(day))
                return new(Id, ("year", year), ("day", day));
        }
        return null;
    }
}
