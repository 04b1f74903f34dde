using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Places.Rules;

/// <summary>A feature has a shape of bearable size on the map of China; a road is a line of a known kind, and nothing else has a limit.</summary>
[Law(OwnRules.NamedGrounds)]
[RuleText(
    "地理要素须有 1 至 {points} 个我国境内坐标点、相邻点不超过 {apart} 公里、半径 {least} 至 {most} 米；路段须为两点以上、注明道路类型，限速不超过 {speed} 公里/小时。",
    "A feature has 1 to {points} points in China, at most {apart} km apart, and a radius of {least} to {most} m; a road has two points at least, its kind, and a limit of at most {speed} km/h.")]
public static class SoundMapFeature
{
    public static readonly RuleId Id = new("SUP-MAP-003");

    private const int MostPoints = 200, FarthestKm = 100, LeastMetres = 10, MostMetres = 20_000, HighestLimit = 120;

    public static Refusal? Check(MapFeatureTerms terms) =>
        !terms.Line.IsDefault && terms.Line.Length is >= 1 and <= MostPoints && terms.Line.All(Plausibility.IsInChina)
        && terms.Line.Zip(terms.Line.Skip(1)).All(pair => Distances.Metres(pair.First, pair.Second) <= FarthestKm * 1_000)
        && terms.Metres is >= LeastMetres and <= MostMetres
        && (terms.Kind is MapFeatureKind.Road
            ? terms.Line.Length > 1 && terms.Road is not RoadKind.Unknown && terms.SpeedLimitKmh is >= 0 and <= HighestLimit
            : terms is { Road: RoadKind.Unknown, SpeedLimitKmh: 0 })
            ? null
            : new Refusal(
                Id, ("points", MostPoints), ("apart", FarthestKm), ("least", LeastMetres), ("most", MostMetres), ("speed", HighestLimit));
}
