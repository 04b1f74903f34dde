using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>What goes back is what was paid above what is owed.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "可退还 {excess} 元。",
    "{excess} yuan can be given back.")]
public static class RefundOfExcess
{
    public static readonly RuleId Id = new("ENF-FIN-017");

    public static Refusal? Check(FineAccount account, Money amount) =>
        amount.Fen <= 0 || amount.Fen > account.ToRefund.Fen ? new Refusal(Id, ("excess", account.ToRefund)) : null;
}
