using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Places;

/// <summary>What the map knows of a place.</summary>
public sealed class RoadMapSpec
{
    private static readonly GeoPosition Here = new(23_106_000, 113_450_000), Away = new(23_106_000, 113_470_000);

    private static readonly MapFeatureTerms Motorway = new(
        MapFeatureKind.Road, "沿江高速", [new(23_106_000, 113_400_000), new(23_106_000, 113_900_000)], 40, new(2026, 1, 1), RoadKind.Motorway, 100);

    [Fact]
    public void a_loading_place_reaches_as_far_as_its_radius()
    {
        var map = Map(MapFeatureLifeSpec.Refinery);
        map.LoadingPlaceAt(Here, Day)!.Name.ShouldBe("石化码头");
        // 0.02° of longitude at 23.1° are 2.05 km.
        map.LoadingPlaceAt(Away, Day).ShouldBeNull();
        map.Around(Here, Day).IsStoppingPlace.ShouldBeTrue();
    }

    [Fact]
    public void the_map_is_that_of_the_day()
    {
        var map = Map(MapFeatureLifeSpec.Refinery).With(new MapFeatureClosed(IdOf(0), Day, "x", Day));
        map.LoadingPlaceAt(Here, Day).ShouldNotBeNull();
        map.LoadingPlaceAt(Here, Day.PlusDays(1)).ShouldBeNull();
        map.LoadingPlaceAt(Here, new(2025, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void a_road_says_its_kind_and_limit_and_nothing_does_beside_it()
    {
        var map = Map(Motorway);
        var on = map.Around(Away, Day);
        (on.Road, on.SpeedLimit, on.IsStoppingPlace).ShouldBe((RoadKind.Motorway, 100, false));
        map.Around(new(23_107_000, 113_470_000), Day).ShouldBe(default);
    }

    [Fact]
    public void where_roads_cross_the_more_lenient_holds()
    {
        var street = Motorway with { Name = "开发大道", Line = [new(23_000_000, 113_470_000), new(23_200_000, 113_470_000)], Road = RoadKind.Other, SpeedLimitKmh = 60 };
        var crossing = Map(Motorway, street).Around(Away, Day);
        (crossing.Road, crossing.SpeedLimit).ShouldBe((RoadKind.Motorway, 100));
        Map(Motorway with { SpeedLimitKmh = 0 }, street).Around(Away, Day).SpeedLimit.ShouldBe(0);
    }

    [Fact]
    public void a_road_across_the_province_is_found_at_both_ends()
    {
        var coast = Motorway with { Line = [.. Enumerable.Range(0, 100).Select(i => new GeoPosition(21_500_000 + i * 30_000, 110_200_000 + i * 68_000))] };
        var map = Map(coast);
        map.Around(coast.Line[0], Day).Road.ShouldBe(RoadKind.Motorway);
        map.Around(coast.Line[^1], Day).Road.ShouldBe(RoadKind.Motorway);
    }

    private static RoadMap Map(params MapFeatureTerms[] features) => features
        .Select((terms, number) => new MapFeatureEntered(IdOf(number), terms, Guangzhou, "x", Day))
        .Aggregate(RoadMap.Empty, (map, fact) => map.With(fact));

    private static MapFeatureId IdOf(int number) => MapFeatureId.Parse($"0198c6f0-0000-7000-8000-0000000000{number:00}");
}
