using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-13: the driver carries the waybill from the start (O29 24): it is not made for a start that lies more than a day back, nor for a vehicle
/// whose track shows that it has left already. Where it left with a waybill that was voided since, the one that takes its place is not made in
/// retrospect: there was one from the start.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "W-13 起运时间 {start} 早于当前 {hours} 小时以上，或者轨迹显示车辆已经起运（{seen}），不得补办运单。",
    "W-13 The start {start} lies more than {hours} hours back, or the track shows that the vehicle has left ({seen}): no waybill in retrospect.")]
public static class TimelyIssue
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-13";

    public static readonly RuleId Id = new("WAY-VAL-013");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        var hours = context.Figures.NumberOf(WaybillFigures.HoursOfStartInPast, context.On);
        var seen = context.Circumstances.DepartureSeen;
        return content.PlannedStart < context.At - Duration.FromHours(hours) || seen <= context.At && !LeftWith(context.Replaces, content, seen.Value)
            ? new Refusal(Id, ("start", content.PlannedStart), ("hours", hours), ("seen", (object?)seen ?? "—"))
            : null;
    }

    /// <summary>The vehicle left with the voided waybill; what it left on later it did not.</summary>
    private static bool LeftWith(Waybill? voided, WaybillContent content, Instant seen) =>
        voided is { Stage: WaybillStage.Voided, Content: { } before } && before.Vehicle.Plate == content.Vehicle.Plate
        && (seen <= voided.DepartureSeenAt || seen <= voided.DepartedAt);
}
