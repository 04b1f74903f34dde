using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds.Rules;

/// <summary>Only a hold that was placed can be released.</summary>
[Law(OwnRules.LegalHold)]
[RuleText("此处没有编号为{number}的保全。", "No hold with the number {number} lies here.")]
public static class HoldInForce
{
    public static readonly RuleId Id = new("GOV-HLD-004");

    public static Refusal? Check(LegalHolds holds, string number) =>
        holds.InForce.ContainsKey(number) ? null : new(Id, ("number", number));
}
