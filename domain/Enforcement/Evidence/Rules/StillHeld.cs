using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>What went back is not sealed any more.</summary>
[Law(OwnRules.Custody)]
[RuleText(
    "该证据已返还。",
    "The item was given back.")]
public static class StillHeld
{
    public static readonly RuleId Id = new("ENF-EVD-010");

    public static Refusal? Check(EvidenceItem item) => item.IsReturned ? new Refusal(Id) : null;
}
