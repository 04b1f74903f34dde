using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Only surcharge can be waived, and no more than is owed: the fine itself stands (ACL 42).</summary>
[Law(AdministrativeCompulsionLaw.Art42)]
[RuleText(
    "只能减免加处罚款，且不超过 {owed} 元。",
    "Only surcharge can be waived, and no more than {owed} yuan of it.")]
public static class WaiverOfSurchargeOnly
{
    public static readonly RuleId Id = new("ENF-FIN-009");

    public static Refusal? Check(FineAccount account, Money amount) =>
        amount.Fen <= 0 || amount.Fen > account.SurchargeOwed.Fen ? new Refusal(Id, ("owed", account.SurchargeOwed)) : null;
}
