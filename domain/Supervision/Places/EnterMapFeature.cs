using Regulatory.Domain.Law;
using Regulatory.Domain.Supervision.Places.Rules;
using Regulatory.Domain.Supervision.Rules;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>Enters a loading place, a service area, a restricted zone or a stretch of road on the map 录入地理要素.</summary>
/// <param name="Source">The document that says so.</param>
[ActOf(Role.Supervisor, Role.SuperiorAuthority, Role.System), Law(MonitoringMeasures.Art25)]
public sealed record EnterMapFeature(MapFeatureId Feature, MapFeatureTerms Terms, DivisionCode Division, string Source) : MapFeatureCommand;

public static partial class MapFeatureDecider
{
    private static Decision<MapFeatureFact> Decide(MapFeature feature, EnterMapFeature command, ActContext context)
    {
        if (feature.Terms == command.Terms) return Decision<MapFeatureFact>.Nothing;
        if (MapFeatureOnce.Check(feature) is { } twice) return twice;
        if (GroundsInWords.Check(command.Terms.Name, command.Source) is { } blank) return blank;
        if (SoundMapFeature.Check(command.Terms) is { } unsound) return unsound;
        return new MapFeatureEntered(command.Feature, command.Terms, command.Division, command.Source, context.On);
    }
}
