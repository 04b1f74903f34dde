using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>K-11: a listing waits until the defence was heard or its time has run out.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "未经告知并听取陈述申辩（期限至 {due}）不得列入名单。",
    "Nobody is listed without notice and defence; the time for it runs to {due}.")]
public static class NoticeAndDefence
{
    public static readonly RuleId Id = new("CRD-LST-005");

    public static Refusal? Check(CreditListing listing, LocalDate on) =>
        listing.Notice is { } notice && (notice.Defended || notice.DefendBy.IsPassedOn(on))
            ? null
            : new Refusal(Id, ("due", (object?)listing.Notice?.DefendBy.Due ?? "—"));
}
