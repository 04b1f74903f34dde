using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Places;

namespace Regulatory.Integration.Acts.Supervision;

/// <summary>The features of the map by which tracks are judged, one stream each: reference data that officers of the divisions keep.</summary>
public static class PlaceActs
{
    public const string MapStreams = "supervision.map-feature";

    public static Aggregate<MapFeature, MapFeatureCommand, MapFeatureFact, ActContext> Features { get; } = new(
        MapStreams, MapFeature.Initial, command => command.Feature.ToString(), MapFeature.Evolve, MapFeatureDecider.Decide,
        (_, _, context, _, _) => new(context), IsTheirs);

    private static bool IsTheirs(MapFeature state, MapFeatureCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        return state.Terms is null
            ? command is EnterMapFeature enter && actor.Division.Covers(enter.Division)
            : actor.Division.Covers(state.Division);
    }
}
