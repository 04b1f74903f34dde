using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A trip has left its plan when it is more than 2 km off its way for more than ten minutes, in a restricted zone, faster than the limit, or
/// stopped for more than half an hour where it should not (O29 45, 46, 48). Less than that stays in the track.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art45), Law(RoadDangerousGoodsSafetyMeasures.Art46)]
[RuleText("{kind} 未达到偏离标准，或者缺少距离、速度、区域名称。", "{kind} is below what counts as a deviation, or lacks its distance, speed or zone.")]
public static class RealDeviation
{
    public static readonly RuleId Id = new("WAY-DEV-001");

    public static Refusal? Check(Deviation deviation, WaybillsContext context)
    {
        var minutes = deviation.MinutesBy(context.At);
        var real = deviation.Kind switch
        {
            DeviationKind.OffRoute => deviation.Metres > Number(WaybillFigures.CorridorMetres) && minutes > Number(WaybillFigures.CorridorMinutes),
            DeviationKind.RestrictedZone => !string.IsNullOrWhiteSpace(deviation.Zone),
            DeviationKind.Speeding => deviation.SpeedKmh > deviation.LimitKmh,
            _ => minutes > Number(WaybillFigures.StopMinutes),
        };
        return real && deviation.Point.IsOnEarth && !(deviation.Until < deviation.From) ? null : new Refusal(Id, ("kind", deviation.Kind));

        int Number(Figure figure) => context.Figures.NumberOf(figure, context.On);
    }
}
