using System.Collections.Immutable;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>
/// The festivals that the statute gives to everyone are off in every year; a notice only adds to them and moves rest days.
/// </summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("{year}年日历未将法定节日{festival}列为休息日。", "The calendar of {year} does not take the statutory festival {festival} off.")]
public static class EveryFestivalOff
{
    public static readonly RuleId Id = new("GOV-CAL-003");

    public static Refusal? Check(int year, ImmutableArray<DaysOff> off)
    {
        foreach (var festival in StatutoryDays.In(year))
            if (!off.Any(range => range.From <= festival && festival <= range.Until))
                return new(Id, ("year", year), ("festival", festival));
        return null;
    }
}
