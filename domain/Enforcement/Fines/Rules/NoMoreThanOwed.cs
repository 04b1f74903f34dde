using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>Nobody pays more than the fine and the surcharge on it; and a payment is of something.</summary>
[Law(AdministrativePenaltyLaw.Art72), Law(AdministrativeCompulsionLaw.Art45)]
[RuleText(
    "缴款 {amount} 元须大于零且不超过应缴 {owed} 元。",
    "The payment of {amount} yuan must be more than nothing and no more than the {owed} yuan owed.")]
public static class NoMoreThanOwed
{
    public static readonly RuleId Id = new("ENF-FIN-004");

    public static Refusal? Check(Money amount, Money owed) =>
        amount.Fen <= 0 || amount.Fen > owed.Fen ? new Refusal(Id, ("amount", amount), ("owed", owed)) : null;
}
