using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>
/// What the statute does not fix about days off comes every year from a notice of the State Council General Office: no calendar
/// holds without naming it.
/// </summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("{year}年日历未注明国务院办公厅通知的文号。", "The calendar of {year} does not name the notice of the State Council General Office.")]
public static class NoticeForEveryCalendar
{
    public static readonly RuleId Id = new("GOV-CAL-001");

    public static Refusal? Check(int year, string documentNumber) =>
        string.IsNullOrWhiteSpace(documentNumber) ? new(Id, ("year", year)) : null;
}
