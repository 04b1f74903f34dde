using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>K-12: no score changes without the event that changed it.</summary>
[Law(OwnRules.CreditRecord)]
[RuleText(
    "评分须注明引起评分的事项（不超过 {most} 字）。",
    "A score names what caused it, in at most {most} characters.")]
public static class CauseForEveryScore
{
    public static readonly RuleId Id = new("CRD-SCO-002");

    private const int Most = 200;

    public static Refusal? Check(string cause) => string.IsNullOrWhiteSpace(cause) || cause.Length > Most ? new Refusal(Id, ("most", Most)) : null;
}
