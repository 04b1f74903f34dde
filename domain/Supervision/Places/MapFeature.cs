using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>A feature of the map as its deciders remember it 地理要素: dated, so that a track is judged by the map of its day.</summary>
/// <param name="Until">Last day; null while it has none.</param>
public sealed record MapFeature(MapFeatureTerms? Terms, DivisionCode Division, LocalDate? Until)
{
    public static MapFeature Initial { get; } = new(null, default, null);

    public static MapFeature Evolve(MapFeature state, MapFeatureFact fact) => fact switch
    {
        MapFeatureEntered entered => new(entered.Terms, entered.Division, null),
        MapFeatureClosed closed => state with { Until = closed.Until },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    public bool IsOn(LocalDate day) => Terms is { } terms && terms.From <= day && !(Until < day);
}
