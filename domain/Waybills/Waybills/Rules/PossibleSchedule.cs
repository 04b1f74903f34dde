using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>W-14: the plan leaves the time that the way takes at 80 km/h on motorways and 60 km/h elsewhere, rests not counted (O29 46).</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art46)]
[RuleText(
    "W-14 按限速（高速公路 {motorway}、其他公路 {other} 千米/小时）行驶至少需要 {needed} 分钟，计划仅有 {planned} 分钟。",
    "W-14 At the limits ({motorway} km/h on motorways, {other} elsewhere) the way takes {needed} minutes; the plan leaves {planned}.")]
public static class PossibleSchedule
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-14";

    public static readonly RuleId Id = new("WAY-VAL-014");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        var (motorway, other) = LimitsOf(content);
        var needed = MinutesNeeded(content);
        var planned = (content.PlannedArrival - content.PlannedStart).TotalMinutesWhole() - content.Route.RestMinutes;
        return planned < needed
            ? new Refusal(Id, ("motorway", motorway), ("other", other), ("needed", (int)decimal.Ceiling(needed)), ("planned", planned))
            : null;
    }

    /// <summary>Minutes that the way takes at the limits, rests not counted.</summary>
    internal static decimal MinutesNeeded(WaybillContent content)
    {
        var (route, (motorway, other)) = (content.Route, LimitsOf(content));
        return Minutes(route.MotorwayKm, motorway) + Minutes(route.LengthKm - route.MotorwayKm, other);
    }

    private static (int Motorway, int Other) LimitsOf(WaybillContent content)
    {
        var on = ChinaTime.DayOf(content.PlannedStart);
        return (RoadDangerousGoodsSafetyMeasures.MotorwaySpeed.On(on), RoadDangerousGoodsSafetyMeasures.OtherRoadSpeed.On(on));
    }

    private static decimal Minutes(int km, int speed) => km * 60m / speed;
}
