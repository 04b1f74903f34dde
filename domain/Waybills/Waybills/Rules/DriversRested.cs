using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// W-15: the plan lets nobody drive for more than four hours without a rest of twenty minutes (RTR 28), nor for more than eight in a day, what
/// was driven before counted in. With two drivers a change is a rest, and each drives half.
/// </summary>
[Law(RoadTransportRegulations.Art28), Law(RoadTrafficSafetyRegulations.Art62Item7)]
[RuleText(
    "W-15 按计划驾驶员将连续驾驶 {stretch} 分钟（上限 {longest}）或者 24 小时内驾驶 {day} 分钟（上限 {most}）。",
    "W-15 By the plan a driver would drive {stretch} minutes on end (at most {longest}) or {day} minutes in 24 hours (at most {most}).")]
public static class DriversRested
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-15";

    public static readonly RuleId Id = new("WAY-VAL-015");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        var on = ChinaTime.DayOf(content.PlannedStart);
        var longest = RoadTransportRegulations.HoursAtTheWheel.On(on) * 60;
        var most = context.Figures.NumberOf(WaybillFigures.MinutesInDay, context.On);
        var driving = (content.PlannedArrival - content.PlannedStart).TotalMinutesWhole() - content.Route.RestMinutes;
        var stretch = LongestStretch(content, driving, context);
        var day = content.SecondDriver is { } second
            ? (driving + 1) / 2 + Math.Max(Before(content.Driver, context), Before(second, context))
            : driving + Before(content.Driver, context);
        return stretch > longest || day > most
            ? new Refusal(Id, ("stretch", stretch), ("longest", longest), ("day", day), ("most", most))
            : null;
    }

    /// <summary>The longest drive between two rests, the first with what was driven just before the start.</summary>
    private static long LongestStretch(WaybillContent content, long driving, WaybillsContext context)
    {
        var shortest = RoadTrafficSafetyRegulations.MinutesOfRest.On(ChinaTime.DayOf(content.PlannedStart));
        var stretch = (long)(context.Circumstances.HoursOf(content.Driver.Person)?.ContinuousMinutes ?? 0);
        var (left, longest) = (driving, 0L);
        foreach (var rest in content.Route.Rests)
        {
            var driven = Math.Min(left, rest.AfterMinutes);
            (stretch, left) = (stretch + driven, left - driven);
            longest = Math.Max(longest, stretch);
            if (rest.Minutes >= shortest || content.SecondDriver is not null) stretch = 0;
        }
        return Math.Max(longest, stretch + left);
    }

    private static int Before(CrewOnRecord driver, WaybillsContext context) =>
        context.Circumstances.HoursOf(driver.Person)?.MinutesInDay ?? 0;
}
