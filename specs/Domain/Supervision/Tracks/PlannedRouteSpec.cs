using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Tracks;

public sealed class PlannedRouteSpec
{
    // From Guangzhou east along the parallel, then north.
    private static readonly PlannedRoute Route = new([new(23_130_000, 113_264_000), new(23_130_000, 114_264_000), new(23_630_000, 114_264_000)]);

    [Theory]
    [InlineData(23_130_000, 113_764_000, 0)]
    [InlineData(23_148_000, 113_764_000, 2001)]
    [InlineData(23_112_000, 113_764_000, 2001)]
    [InlineData(23_380_000, 114_284_000, 2041)]
    [InlineData(23_130_000, 113_164_000, 10225)]
    public void the_distance_is_that_to_the_nearest_point_of_the_line(int latitude, int longitude, int metres) =>
        Route.MetresFrom(new(latitude, longitude)).ShouldBeInRange(metres - 3, metres + 3);

    [Fact]
    public void a_route_of_one_place_is_that_place() =>
        new PlannedRoute([new(23_000_000, 113_000_000)]).MetresFrom(new(23_009_000, 113_000_000)).ShouldBe(1001);
}
