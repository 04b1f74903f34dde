using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Leads.Rules;

/// <summary>An act is found on a day that has come, and not before it was done.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "发现日期 {found} 不得晚于 {on}，也不得早于行为日期。",
    "It was found on {found}: that may be neither after {on} nor before the act.")]
public static class LeadFoundInTime
{
    public static readonly RuleId Id = new("ENF-LED-002");

    public static Refusal? Check(LocalDate foundOn, LocalDate? actOn, LocalDate on) =>
        foundOn > on || foundOn < actOn ? new Refusal(Id, ("found", foundOn), ("on", on)) : null;
}
