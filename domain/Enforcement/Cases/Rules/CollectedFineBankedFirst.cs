using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>What officers collected on the spot is at the bank before the case ends.</summary>
[Law(AdministrativePenaltyLaw.Art71)]
[RuleText(
    "当场收缴的罚款（票据 {receipt}）尚未缴付银行，不得结束案件。",
    "What was collected on the spot (receipt {receipt}) is not at the bank: the case does not end.")]
public static class CollectedFineBankedFirst
{
    public static readonly RuleId Id = new("ENF-CLO-004");

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.OnSpot is { Collected: { } collected, Banked: null } ? new Refusal(Id, ("receipt", collected.ReceiptNumber)) : null;
}
