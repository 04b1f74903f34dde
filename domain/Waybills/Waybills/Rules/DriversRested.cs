using System.Collections.Immutable;
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

    private const long MinutesOfDay = 1_440;

    public static Refusal? Check(WaybillContent content, WaybillsContext context) => Check(content, 0, context.Circumstances.HoursOf, context);

    /// <summary>
    /// A change on the way: whoever takes the wheel drives the rest of the plan after what they drove before; whoever stays at it has the whole
    /// plan, in which their hours of this trip are counted already.
    /// </summary>
    public static Refusal? CheckChange(WaybillContent before, WaybillContent after, WaybillsContext context) =>
        after.Driver.Person == before.Driver.Person
            ? Check(after, 0, _ => null, context)
            : Check(after, (context.At - after.PlannedStart).TotalMinutesWhole(), context.Circumstances.HoursOf, context);

    /// <param name="from">Minutes after the planned start from which on the drivers are looked at.</param>
    /// <param name="hoursOf">What somebody drove before that.</param>
    private static Refusal? Check(WaybillContent content, long from, Func<PartyId, DrivingHours?> hoursOf, WaybillsContext context)
    {
        var on = ChinaTime.DayOf(content.PlannedStart);
        var longest = RoadTransportRegulations.HoursAtTheWheel.On(on) * 60;
        var most = context.Figures.NumberOf(WaybillFigures.MinutesInDay, context.On);
        var plan = Stretches(content, from);
        var stretch = LongestOf(plan, hoursOf(content.Driver.Person)?.ContinuousMinutes ?? 0);
        var day = MostInDay(plan, from, content, hoursOf);
        return stretch > longest || day > most
            ? new Refusal(Id, ("stretch", stretch), ("longest", longest), ("day", day), ("most", most))
            : null;
    }

    /// <summary>When the plan drives, in minutes after the start, and whether a rest that counts lies before it.</summary>
    private static ImmutableArray<(long From, long Until, bool Rested)> Stretches(WaybillContent content, long from)
    {
        var shortest = RoadTrafficSafetyRegulations.MinutesOfRest.On(ChinaTime.DayOf(content.PlannedStart));
        var left = (content.PlannedArrival - content.PlannedStart).TotalMinutesWhole() - content.Route.RestMinutes;
        var (at, rested) = (0L, false);
        var stretches = ImmutableArray.CreateBuilder<(long From, long Until, bool Rested)>();
        foreach (var rest in content.Route.Rests)
        {
            var driven = Math.Min(left, rest.AfterMinutes);
            stretches.Add((at, at + driven, rested));
            (at, left) = (at + driven + rest.Minutes, left - driven);
            rested = rest.Minutes >= shortest || content.SecondDriver is not null;
        }
        stretches.Add((at, at + left, rested));
        return [.. stretches.Where(s => s.Until > from || from == 0).Select(s => (Math.Max(s.From, from), s.Until, s.Rested && s.From >= from))];
    }

    /// <summary>The longest drive between two rests, the first with what was driven just before.</summary>
    private static long LongestOf(ImmutableArray<(long From, long Until, bool Rested)> plan, long before)
    {
        var (stretch, longest) = (before, 0L);
        foreach (var (begins, ends, rested) in plan)
        {
            stretch = (rested ? 0 : stretch) + ends - begins;
            longest = Math.Max(longest, stretch);
        }
        return longest;
    }

    /// <summary>The most that anybody drives in any 24 hours. What was driven before is taken to have ended just then.</summary>
    private static long MostInDay(
        ImmutableArray<(long From, long Until, bool Rested)> plan, long from, WaybillContent content, Func<PartyId, DrivingHours?> hoursOf)
    {
        var before = Math.Max(Before(content.Driver), content.SecondDriver is { } second ? Before(second) : 0);
        return plan.Select(stretch => InDayUntil(stretch.Until)).DefaultIfEmpty(before).Max();

        long Before(CrewOnRecord driver) => hoursOf(driver.Person)?.MinutesInDay ?? 0;

        long InDayUntil(long end)
        {
            var begin = end - MinutesOfDay;
            var planned = plan.Sum(stretch => Math.Max(0, Math.Min(stretch.Until, end) - Math.Max(stretch.From, begin)));
            var driven = Math.Max(0, from - Math.Max(from - before, begin));
            return (content.SecondDriver is null ? planned : (planned + 1) / 2) + driven;
        }
    }
}
