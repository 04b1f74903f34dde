using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>A calendar is entered and checked before it is put into force.</summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("{year}年日历尚未拟定。", "The calendar of {year} has not been drafted.")]
public static class DraftBeforePublication
{
    public static readonly RuleId Id = new("GOV-CAL-005");

    public static Refusal? Check(int year, WorkCalendar calendar) =>
        calendar.Stage is CalendarStage.Absent ? new(Id, ("year", year)) : null;
}
