using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>A hit is counted when it has happened.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "超限装载日期 {day} 不得晚于登记当日。",
    "A hit of {day} has not happened yet.")]
public static class HitNotAhead
{
    public static readonly RuleId Id = new("OVL-SRC-007");

    public static Refusal? Check(LocalDate day, LocalDate on) => day > on ? new Refusal(Id, ("day", day)) : null;
}
