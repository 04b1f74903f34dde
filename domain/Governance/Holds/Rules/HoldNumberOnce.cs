using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds.Rules;

/// <summary>One number is one hold: neither another cause under it, nor the same again after its end.</summary>
[Law(OwnRules.LegalHold)]
[RuleText("保全编号{number}已在此使用。", "The number {number} was used for a hold here before.")]
public static class HoldNumberOnce
{
    public static readonly RuleId Id = new("GOV-HLD-003");

    public static Refusal? Check(LegalHolds holds, string number) =>
        holds.InForce.ContainsKey(number) || holds.Ended.Contains(number) ? new(Id, ("number", number)) : null;
}
