using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>An order gives time that still runs.</summary>
[Law(GuangdongRoadTransportRegulations.Art65)]
[RuleText(
    "改正期限 {by} 不得早于责令当日。",
    "The last day to rectify, {by}, is before the day of the order.")]
public static class TimeToRectify
{
    public static readonly RuleId Id = new("OVL-SRC-008");

    public static Refusal? Check(LocalDate by, LocalDate on) => by < on ? new Refusal(Id, ("by", by)) : null;
}
