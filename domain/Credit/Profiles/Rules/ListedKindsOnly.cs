using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-02: only kinds that the catalogue lists on the day may be collected as credit information.</summary>
[Law(PublicCreditCatalogue.ListedKinds)]
[RuleText(
    "信用信息目录中没有“{item}”，不得归集。",
    "The catalogue of credit information has no {item}: it may not be collected.")]
public static class ListedKindsOnly
{
    public static readonly RuleId Id = new("CRD-FCT-002");

    public static Refusal? Check(ItemCode item, CreditContext context) =>
        context.Models.Listed(item, context.On) is null ? new Refusal(Id, ("item", item)) : null;
}
