using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>Only who is listed is served, published and delisted.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "该主体不在名单中。",
    "The subject does not stand on the list.")]
public static class SubjectOnTheList
{
    public static readonly RuleId Id = new("CRD-LST-010");

    public static Refusal? Check(CreditListing listing) => listing.Listed is null ? new Refusal(Id) : null;
}
