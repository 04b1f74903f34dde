using NodaTime;

namespace Regulatory.Domain.Supervision.Places;

/// <summary>What can become true of a feature of the map. The stored contract.</summary>
public abstract record MapFeatureFact
{
    public abstract MapFeatureId Feature { get; init; }

    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>录入地理要素</summary>
/// <param name="Source">The document that says so.</param>
[Fact("supervision.map-feature.entered.v1")]
public sealed record MapFeatureEntered(
    MapFeatureId Feature, MapFeatureTerms Terms, DivisionCode Division, string Source, LocalDate On) : MapFeatureFact;

/// <summary>停用地理要素: it is so until a day, and was so before.</summary>
/// <param name="Until">Last day.</param>
[Fact("supervision.map-feature.closed.v1")]
public sealed record MapFeatureClosed(MapFeatureId Feature, LocalDate Until, string Source, LocalDate On) : MapFeatureFact;
