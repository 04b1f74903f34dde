using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>What is recorded was captured before.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "采集时间 {captured} 不得晚于登记时间 {at}。",
    "The capture of {captured} is later than its record of {at}.")]
public static class CapturedBefore
{
    public static readonly RuleId Id = new("OVL-WGH-003");

    public static Refusal? Check(Instant capturedAt, ActContext context) =>
        capturedAt > context.At ? new Refusal(Id, ("captured", capturedAt), ("at", context.At)) : null;
}
