using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>E-12: what is claimed in court is what is owed; a surcharge never exceeds the fine (APL 72, ACL 45).</summary>
[Law(AdministrativePenaltyLaw.Art72), Law(AdministrativeCompulsionLaw.Art45)]
[RuleText(
    "申请执行的罚款不得超过 {fine} 元，加处罚款不得超过 {surcharge} 元。",
    "No more than {fine} yuan of fine and {surcharge} yuan of surcharge can be claimed.")]
public static class SurchargeWithinFine
{
    public static readonly RuleId Id = new("ENF-FIN-008");

    public static Refusal? Check(FineAccount account, ApplyCourtEnforcement command) =>
        command.Fine.Fen < 0 || command.Surcharge.Fen < 0 || command.Fine.Fen + command.Surcharge.Fen == 0
        || command.Fine.Fen > account.FineOwed.Fen || command.Surcharge.Fen > account.SurchargeOwed.Fen
            ? new Refusal(Id, ("fine", account.FineOwed), ("surcharge", account.SurchargeOwed))
            : null;
}
