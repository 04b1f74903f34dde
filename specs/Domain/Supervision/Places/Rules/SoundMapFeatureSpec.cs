using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Places.Rules;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Places.Rules;

public sealed class SoundMapFeatureSpec
{
    private static readonly MapFeatureTerms Place = MapFeatureLifeSpec.Refinery;

    private static readonly MapFeatureTerms Road = Place with
    {
        Kind = MapFeatureKind.Road, Line = [Place.Line[0], new(23_106_000, 113_900_000)], Metres = 40, Road = RoadKind.Motorway, SpeedLimitKmh = 100,
    };

    [Fact]
    public void a_place_and_a_road_are_sound()
    {
        SoundMapFeature.Check(Place).ShouldBeNull();
        SoundMapFeature.Check(Road).ShouldBeNull();
    }

    [Fact]
    public void a_place_abroad_is_none_of_ours() => Refused(Place with { Line = [new(48_850_000, 2_350_000)] });

    [Fact]
    public void a_shape_has_a_bearable_size()
    {
        Refused(Place with { Line = default });
        Refused(Place with { Metres = 9 });
        Refused(Place with { Metres = 20_001 });
        Refused(Place with { Line = [.. Enumerable.Range(0, 201).Select(i => new GeoPosition(23_000_000 + i, 113_000_000))] });
        Refused(Road with { Line = [Place.Line[0], new(24_106_000, 113_450_000)] });
    }

    [Fact]
    public void a_road_is_a_line_of_a_known_kind_and_nothing_else_has_a_limit()
    {
        Refused(Road with { Line = [Place.Line[0]] });
        Refused(Road with { Road = RoadKind.Unknown });
        Refused(Road with { SpeedLimitKmh = 121 });
        Refused(Place with { SpeedLimitKmh = 60 });
    }

    private static void Refused(MapFeatureTerms terms) => SoundMapFeature.Check(terms).ShouldNotBeNull().Details["points"].ShouldBe("200");
}
