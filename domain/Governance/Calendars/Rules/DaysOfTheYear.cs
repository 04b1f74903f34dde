using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>
/// Days off lie in the year of the notice, or in the last week of December before it (the New Year holiday may begin there), run
/// forwards, and do not overlap.
/// </summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText(
    "{year}年日历的休息日{from}至{until}不在本年度内、首尾颠倒或者重叠。",
    "The days off from {from} until {until} of the calendar of {year} lie outside it, run backwards or overlap.")]
public static class DaysOfTheYear
{
    public static readonly RuleId Id = new("GOV-CAL-002");

    public static Refusal? Check(int year, ImmutableArray<DaysOff> off)
    {
        for (var i = 0; i < off.Length; i++)
        {
            var (from, until) = (off[i].From, off[i].Until);
            if (!IsOf(year, from) || !IsOf(year, until) || until < from || (i > 0 && from <= off[i - 1].Until))
                return new(Id, ("year", year), ("from", from), ("until", until));
        }
        return null;
    }

    internal static bool IsOf(int year, LocalDate day) =>
        day.Year == year || (day.Year == year - 1 && day is { Month: 12, Day: >= 25 });
}
