using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>An item belongs to one case.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该证据已归入另一案件。",
    "The item belongs to another case.")]
public static class EvidenceOfOneCase
{
    public static readonly RuleId Id = new("ENF-EVD-005");

    public static Refusal? Check(EvidenceItem item) => item.Case is null ? null : new Refusal(Id);
}
