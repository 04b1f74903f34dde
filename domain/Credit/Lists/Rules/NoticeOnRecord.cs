using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>A defence answers a notice, and only what was announced is dropped.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "没有待处理的列入告知。",
    "No notice of listing is pending.")]
public static class NoticeOnRecord
{
    public static readonly RuleId Id = new("CRD-LST-006");

    public static Refusal? Check(CreditListing listing) => listing.Notice is null ? new Refusal(Id) : null;
}
