using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>A calendar is for a year in which someone alive counts: 2000 to 2100. Anything else is a slip of the hand.</summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("日历年度{year}不在2000年至2100年之间。", "The year {year} of the calendar is not between 2000 and 2100.")]
public static class YearInReach
{
    public static readonly RuleId Id = new("GOV-CAL-009");

    public static Refusal? Check(int year) => year is < 2000 or > 2100 ? new(Id, ("year", year)) : null;
}
