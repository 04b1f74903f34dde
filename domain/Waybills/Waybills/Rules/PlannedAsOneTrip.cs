using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// 一车一趟一派: the plan is that of one trip, no matter how slow, not a month for which the vehicle has a waybill at hand (waybills §2 no. 2). How long
/// one may take is a figure of this system, and no law's.
/// </summary>
[Law(OwnRules.OneWaybillOneTrip)]
[RuleText(
    "一车一趟一派：该路线的行程计划最长 {longest} 分钟（最短行驶时间的 {times} 倍加 {hours} 小时），运单计划为 {planned} 分钟。",
    "One waybill, one trip: on this way it may be planned to take {longest} minutes ({times} times its least driving time and {hours} hours); the plan takes {planned}.")]
public static class PlannedAsOneTrip
{
    public static readonly RuleId Id = new("WAY-VAL-023");

    public static Refusal? Check(WaybillContent content, WaybillsContext context)
    {
        var times = context.Figures.NumberOf(WaybillFigures.TimesOfDriving, context.On);
        var hours = context.Figures.NumberOf(WaybillFigures.HoursBesideDriving, context.On);
        var longest = (long)decimal.Ceiling((times * PossibleSchedule.MinutesNeeded(content)) + (hours * 60m));
        var planned = content.PlannedArrival - content.PlannedStart;
        return planned > Duration.FromMinutes(longest)
            ? new Refusal(Id, ("longest", longest), ("times", times), ("hours", hours), ("planned", planned.TotalMinutesWhole()))
            : null;
    }

    /// <summary>On the way, a later arrival is not set beyond that; what is on the road already goes on.</summary>
    public static Refusal? CheckChange(WaybillContent before, WaybillContent after, WaybillsContext context) =>
        after.PlannedArrival > before.PlannedArrival ? Check(after, context) : null;
}
