using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Places.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>Says until when a feature of the map is so 停用地理要素; what was judged by it stays as it is.</summary>
/// <param name="Until">Last day, today at the earliest.</param>
/// <param name="Source">The document that says so.</param>
[ActOf(Role.Supervisor, Role.SuperiorAuthority), Law(MonitoringMeasures.Art25)]
public sealed record CloseMapFeature(MapFeatureId Feature, LocalDate Until, string Source) : MapFeatureCommand;

public static partial class MapFeatureDecider
{
    private static Decision<MapFeatureFact> Decide(MapFeature feature, CloseMapFeature command, ActContext context)
    {
        if (feature.Until == command.Until) return Decision<MapFeatureFact>.Nothing;
        if (MapFeatureInUse.Check(feature, command.Until, context) is { } gone) return gone;
        if (GroundsInWords.Check(command.Source) is { } blank) return blank;
        return new MapFeatureClosed(command.Feature, command.Until, command.Source, context.On);
    }
}
