using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>No money without the official receipt; without it the party may refuse to pay.</summary>
[Law(AdministrativePenaltyLaw.Art70)]
[RuleText(
    "当场收缴罚款必须出具财政部门统一制发的专用票据，金额与罚款一致。",
    "Money is collected against the official receipt, whose number is given, and for the whole fine.")]
public static class ReceiptForCollection
{
    public static readonly RuleId Id = new("ENF-SPT-005");

    public static Refusal? Check(EnforcementCase enforcementCase, CollectFineOnSpot command) =>
        string.IsNullOrWhiteSpace(command.ReceiptNumber) || command.Amount != enforcementCase.Fine || command.Amount.Fen <= 0
            ? new Refusal(Id)
            : null;
}
