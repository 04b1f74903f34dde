using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>The subject hears of the decision before the public does.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "列入决定送达后方可公布。",
    "A listing is public only after its decision was served.")]
public static class ServiceBeforePublication
{
    public static readonly RuleId Id = new("CRD-LST-011");

    public static Refusal? Check(CreditListing listing) => listing.Listed is { ServedOn: not null } || listing.Ground is ListingGround.TwiceAaa ? null : new Refusal(Id);
}
