using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>The speed that a vehicle may drive at a moment, as the alarm rules judge it: the lowest of those that hold.</summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art46), Law(MonitoringMeasures.Art24)]
public static class LimitThatHolds
{
    /// <summary>Whole km/h, rounded down; null where none is known.</summary>
    /// <param name="secondOfDay">Of the Chinese day.</param>
    public static int? At(SupervisionClass vehicles, int secondOfDay, Surroundings around, AlarmParameters by)
    {
        int? posted = around.SpeedLimit > 0 ? around.SpeedLimit : null;
        if (vehicles.IsCoach()) return posted is { } day && by.IsNight(secondOfDay) ? day * by.PercentOfTheLimitByNight / 100 : posted;
        if (vehicles is not SupervisionClass.W) return posted;
        var ofGoods = around.Road is RoadKind.Other ? by.DangerousGoodsElsewhere : by.DangerousGoodsOnMotorways;
        return posted is { } sign ? Math.Min(sign, ofGoods) : ofGoods;
    }
}
