using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>Repair does not end publicity before the shortest term of the class is reached.</summary>
[Law(CreditRepairMeasures.Terms)]
[RuleText(
    "最短公示期至 {least}（含当日），届满前不得因信用修复终止公示。",
    "The shortest publicity runs to the end of {least}; repair cannot end it before.")]
public static class ShortestTermServed
{
    public static readonly RuleId Id = new("PUB-END-003");

    public static Refusal? Check(Publication publication, PublicityContext context) =>
        publication.Decision!.MinimumUntil is { } least && context.On <= least ? new Refusal(Id, ("least", least)) : null;
}
