using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-12: no score changes without the event that changed it.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "评分须注明引起评分的事项。",
    "A score names what caused it.")]
public static class CauseForEveryScore
{
    public static readonly RuleId Id = new("CRD-SCO-002");

    public static Refusal? Check(string cause) => string.IsNullOrWhiteSpace(cause) ? new Refusal(Id) : null;
}
