using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A fine is collected on the spot once.</summary>
[Law(AdministrativePenaltyLaw.Art29), Law(AdministrativePenaltyLaw.Art70)]
[RuleText(
    "该罚款已当场收缴（票据 {receipt}）。",
    "The fine was collected on the spot already (receipt {receipt}).")]
public static class CollectedOnce
{
    public static readonly RuleId Id = new("ENF-SPT-007");

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.OnSpot.Collected is { } collected ? new Refusal(Id, ("receipt", collected.ReceiptNumber)) : null;
}
