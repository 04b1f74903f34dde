using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Quantities are counted, and so that every score is exact they have few decimals.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "数量须大于 0、不超过 {most} 且至多 4 位小数，金额不得为负。",
    "A quantity is more than 0, at most {most} and has at most four decimals; an amount is not negative.")]
public static class QuantityWithinReason
{
    public static readonly RuleId Id = new("CRD-FCT-005");

    /// <summary>More than any fleet has vehicle-months in a year.</summary>
    public const int Most = 1_000_000;

    public static Refusal? Check(decimal quantity, Money? amount) =>
        quantity is <= 0 or > Most || decimal.Round(quantity, 4) != quantity || amount is { Fen: < 0 } ? new Refusal(Id, ("most", Most)) : null;
}
