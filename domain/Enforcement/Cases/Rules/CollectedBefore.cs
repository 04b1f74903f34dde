using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>What is handed in was collected, all of it; what goes to the bank was handed in.</summary>
[Law(AdministrativePenaltyLaw.Art71)]
[RuleText(
    "没有可以上缴的当场收缴罚款，或者金额不符。",
    "There is no collected fine to hand in or to bank, or the amount is another.")]
public static class CollectedBefore
{
    public static readonly RuleId Id = new("ENF-SPT-006");

    public static Refusal? OfHandingIn(EnforcementCase enforcementCase, Money amount) =>
        enforcementCase.OnSpot.Collected is { } collected && collected.Amount == amount ? null : new Refusal(Id);

    public static Refusal? OfBanking(EnforcementCase enforcementCase) =>
        enforcementCase.OnSpot.HandedIn is null ? new Refusal(Id) : null;
}
