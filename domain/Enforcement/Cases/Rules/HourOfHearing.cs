using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>The notice of a hearing tells its time, to the minute, and not only its day (APL 64(2)).</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "听证通知应当写明 {day} 听证开始的时间。",
    "The notice of the hearing on {day} states when it begins.")]
public static class HourOfHearing
{
    public static readonly RuleId Id = new("ENF-HEA-007");

    public static Refusal? Check(LocalDate day, LocalTime? startsAt) => startsAt is null ? new Refusal(Id, ("day", day)) : null;
}
