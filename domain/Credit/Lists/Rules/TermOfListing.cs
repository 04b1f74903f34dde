using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>A listing ends by its term when its day of review has come.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "名单期限至 {day}，届满前不得以期满移出。",
    "The listing runs to {day}: before that it does not end by its term.")]
public static class TermOfListing
{
    public static readonly RuleId Id = new("CRD-LST-013");

    public static Refusal? Check(CreditListing listing, DelistingGround ground, LocalDate on) =>
        ground is DelistingGround.TermEnded && on < listing.Listed!.ReviewOn ? new Refusal(Id, ("day", listing.Listed.ReviewOn)) : null;
}
