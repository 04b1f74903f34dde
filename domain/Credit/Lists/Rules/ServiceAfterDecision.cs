using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>A decision is served after it was made, and a receipt says so.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "送达须有回证，送达日期须在决定日 {decided} 与当日 {today} 之间。",
    "Service is proven by a receipt, on a day from the decision ({decided}) to today ({today}).")]
public static class ServiceAfterDecision
{
    public static readonly RuleId Id = new("CRD-LST-012");

    public static Refusal? Check(CreditListing listing, ServeListingDecision command, CreditContext context) =>
        string.IsNullOrWhiteSpace(command.ReceiptNumber) || command.ServedOn > context.On || command.ServedOn < listing.Listed!.On
            ? new Refusal(Id, ("decided", listing.Listed!.On), ("today", context.On))
            : null;
}
