using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Terminals.Orders.Rules;

/// <summary>A text fits into one message and reaches the driver somehow.</summary>
[Law(MonitoringMeasures.Art25)]
[RuleText(
    "文本须为 1 至 {most} 个字符，并至少选择一种播报方式。",
    "A text has 1 to {most} characters and at least one way to the driver.")]
public static class TextForDriver
{
    public static readonly RuleId Id = new("SUP-ORD-002");

    /// <summary>In GBK a character takes two bytes, and a message at most 1 023.</summary>
    private const int Most = 500;

    public static Refusal? Check(string text, ImmutableArray<TextMeans> means) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= Most && means.Any(way => way is not TextMeans.Urgent)
            ? null
            : new Refusal(Id, ("most", Most));
}
