using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Tracks;

/// <summary>Track match: the share of the planned way within the corridor of the track (waybills §9).</summary>
public sealed class RouteCoverageSpec
{
    /// <summary>0.4° along the 23rd parallel: 40.9 km.</summary>
    private static readonly PlannedRoute Planned = new([new(23_130_000, 113_200_000), new(23_130_000, 113_400_000), new(23_130_000, 113_600_000)]);

    [Fact]
    public void a_track_along_the_whole_way_covers_it_all()
    {
        var whole = Of(Track(113_200_000, 113_600_000));
        (whole.Permille, whole.LineMetres).ShouldBe((1_000, 40_902));
    }

    [Fact]
    public void half_of_the_way_and_the_corridor_around_its_end_are_covered() =>
        // 20.5 km and 2 km of 40.9, in steps of half a kilometre.
        Of(Track(113_200_000, 113_400_000)).Permille.ShouldBeInRange(540, 560);

    [Fact]
    public void a_gap_in_the_track_covers_nothing() =>
        // 0.1° are 10.2 km: of them, 2 km at each end lie within the corridor of what is known.
        Of([.. Track(113_200_000, 113_350_000), .. Track(113_450_000, 113_600_000, minutesLater: 40)]).Permille.ShouldBeInRange(840, 860);

    [Fact]
    public void another_way_covers_nothing() =>
        Of([.. Track(113_200_000, 113_600_000).Select(point => point with { Position = point.Position with { Latitude = 23_160_000 } })]).Permille.ShouldBe(0);

    [Fact]
    public void without_a_track_nothing_is_covered() => Of([]).Permille.ShouldBe(0);

    private static RouteCoverage Of(TrackPoint[] track) => RouteCoverage.Of(Planned, track, 2_000, Journey.Parameters.Quality);

    private static TrackPoint[] Track(int from, int to, int minutesLater = 0)
    {
        var begin = Journey.Clock(8) + Duration.FromMinutes(minutesLater);
        return
        [
            .. Enumerable.Range(0, (to - from) / 2_000 + 1).Select(i => new TrackPoint
            {
                Vehicle = Journey.Vehicle, At = begin + Duration.FromSeconds(12 * i), ReceivedAt = begin + Duration.FromSeconds(12 * i + 1),
                Position = new(23_130_000, from + 2_000 * i), Speed = 600, HasFix = true,
            }),
        ];
    }
}
