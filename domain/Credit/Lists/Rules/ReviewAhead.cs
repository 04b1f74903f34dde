using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>Nobody stands on a list without a day on which it is looked at again.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "复核日期须晚于 {today}。",
    "The day of review lies after {today}.")]
public static class ReviewAhead
{
    public static readonly RuleId Id = new("CRD-LST-008");

    public static Refusal? Check(LocalDate? reviewOn, LocalDate on) => reviewOn is { } day && day > on ? null : new Refusal(Id, ("today", on));
}
