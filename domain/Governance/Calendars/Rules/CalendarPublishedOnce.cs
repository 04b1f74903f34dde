using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>A year has one calendar in force: once published it is neither drafted nor published again, only amended.</summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("{year}年日历已按{number}公布,只能调整。", "The calendar of {year} is in force under {number}; it can only be amended.")]
public static class CalendarPublishedOnce
{
    public static readonly RuleId Id = new("GOV-CAL-006");

    public static Refusal? Check(int year, WorkCalendar calendar) =>
        calendar.IsInForce ? new(Id, ("year", year), ("number", calendar.DocumentNumber ?? "")) : null;
}
