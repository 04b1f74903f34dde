using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds.Rules;

/// <summary>A hold lies on somebody or something that the record has; a misspelt one would hold nothing and look as if it did.</summary>
[Law(OwnRules.LegalHold)]
[RuleText("记录中没有{scope}。", "The record has no {scope}.")]
public static class HoldOnKnown
{
    public static readonly RuleId Id = new("GOV-HLD-002");

    public static Refusal? Check(HoldScope scope, HoldContext context) => context.IsKnown ? null : new(Id, ("scope", scope.Value));
}
