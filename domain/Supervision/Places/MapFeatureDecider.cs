using System.Diagnostics;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>The powers over features of the map, one line per act.</summary>
public static partial class MapFeatureDecider
{
    public static Decision<MapFeatureFact> Decide(MapFeature feature, MapFeatureCommand command, ActContext context) => command switch
    {
        EnterMapFeature act => Decide(feature, act, context),
        CloseMapFeature act => Decide(feature, act, context),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
