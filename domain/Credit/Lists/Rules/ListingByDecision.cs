using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>What burdens or frees a subject is decided in writing.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "列入、移出和终止须有决定文号并说明理由。",
    "A listing, a delisting and a procedure that is dropped have a numbered decision and reasons.")]
public static class ListingByDecision
{
    public static readonly RuleId Id = new("CRD-LST-007");

    public static Refusal? Check(string decisionNumber, string reasons) =>
        string.IsNullOrWhiteSpace(decisionNumber) || string.IsNullOrWhiteSpace(reasons) ? new Refusal(Id) : null;
}
