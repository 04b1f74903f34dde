using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists.Rules;

/// <summary>What was heard is written down.</summary>
[Law(OwnRules.CreditLists)]
[RuleText(
    "陈述申辩须有笔录或者收件编号。",
    "A defence has the number of its record.")]
public static class DefenceOnPaper
{
    public static readonly RuleId Id = new("CRD-LST-014");

    public static Refusal? Check(string documentNumber) => string.IsNullOrWhiteSpace(documentNumber) ? new Refusal(Id) : null;
}
