using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>K-10: publicity ends within the shortest and the longest term of its class, counted from the date of the document.</summary>
[Law(CreditRepairMeasures.Terms)]
[RuleText(
    "公示截止期须在 {least} 至 {most} 之间，且不早于当日。",
    "Publicity ends between {least} and {most}, and not before today.")]
public static class TermOfTheClass
{
    public static readonly RuleId Id = new("PUB-PUB-003");

    /// <param name="until">The last day asked for; null for the longest.</param>
    public static Refusal? Check(PublicityDecision decision, LocalDate? until, PublicityContext context)
    {
        var least = LocalDate.Max(decision.MinimumUntil ?? context.On, context.On);
        var most = decision.Until!.Value;
        return most < context.On || (until is { } asked && (asked < least || asked > most))
            ? new Refusal(Id, ("least", least), ("most", most))
            : null;
    }
}
