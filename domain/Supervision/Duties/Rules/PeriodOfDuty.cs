using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>A period ends after it begins.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "排班止日 {until} 早于起日 {from}。",
    "The duty ends on {until}, before it begins on {from}.")]
public static class PeriodOfDuty
{
    public static readonly RuleId Id = new("SUP-DTY-005");

    public static Refusal? Check(LocalDate from, LocalDate? until) =>
        until is { } last && last < from ? new Refusal(Id, ("from", from), ("until", last)) : null;
}
