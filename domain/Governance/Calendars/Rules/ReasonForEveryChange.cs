using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Calendars.Rules;

/// <summary>A calendar in force is not changed without saying why: people have counted on it.</summary>
[Law(NationalFestivalMeasures.Art2)]
[RuleText("调整{year}年日历应当说明理由。", "Amending the calendar of {year} needs a reason.")]
public static class ReasonForEveryChange
{
    public static readonly RuleId Id = new("GOV-CAL-008");

    public static Refusal? Check(int year, string reason) => string.IsNullOrWhiteSpace(reason) ? new(Id, ("year", year)) : null;
}
