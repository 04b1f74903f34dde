using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>
/// A planned way is a line of 2 to 200 points on the map, close enough to each other that it says where to drive, which begins near the place
/// of loading and ends near the destination where those are on the map.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "计划路线须为 2 至 {most} 个坐标点，相邻点间距不超过 {apart} 公里，起止点分别距起运地、目的地不超过 {near} 米。",
    "A planned way has 2 to {most} points, at most {apart} km apart, and begins and ends within {near} metres of its places.")]
public static class LineOfRoute
{
    public static readonly RuleId Id = new("WAY-RTE-001");

    private const int MostPoints = 200, FarthestKm = 100;

    public static Refusal? Check(TripRoute route, ImmutableArray<WaybillPoint> line, WaybillsContext context)
    {
        var near = context.Figures.NumberOf(WaybillFigures.LineEndsMetres, context.On);
        return line.Length is >= 2 and <= MostPoints && line.All(point => point.IsOnEarth)
            && line.Zip(line.Skip(1)).All(pair => pair.First.IsWithin(FarthestKm * 1_000, pair.Second))
            && route.Start.Point?.IsWithin(near, line[0]) is not false && route.Destination.Point?.IsWithin(near, line[^1]) is not false
                ? null
                : new Refusal(Id, ("most", MostPoints), ("apart", FarthestKm), ("near", near));
    }
}
