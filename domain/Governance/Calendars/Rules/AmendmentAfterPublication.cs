using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>Only a calendar in force is amended; a draft is simply drafted anew.</summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("{year}年日历尚未公布,不能调整。", "The calendar of {year} is not in force yet and cannot be amended.")]
public static class AmendmentAfterPublication
{
    public static readonly RuleId Id = new("GOV-CAL-007");

    public static Refusal? Check(int year, WorkCalendar calendar) => calendar.IsInForce ? null : new(Id, ("year", year));
}
