using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>No money without the official receipt (APL 70).</summary>
[Law(AdministrativePenaltyLaw.Art70)]
[RuleText(
    "收缴、退还罚款须有统一制发的专用票据。",
    "No fine is taken or given back without the official receipt.")]
public static class OfficialReceipt
{
    public static readonly RuleId Id = new("ENF-FIN-001");

    public static Refusal? Check(string receipt) => string.IsNullOrWhiteSpace(receipt) ? new Refusal(Id) : null;
}
