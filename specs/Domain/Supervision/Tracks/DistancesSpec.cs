using FsCheck.Xunit;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Tracks;

/// <summary>Whole-number distances against the great circle of the same sphere, in floating point.</summary>
public sealed class DistancesSpec
{
    [Fact]
    public void one_degree_of_latitude_is_111_kilometres() =>
        Distances.Metres(new(23_000_000, 113_000_000), new(24_000_000, 113_000_000)).ShouldBe(111_195);

    [Fact]
    public void guangzhou_and_shenzhen_are_a_hundred_kilometres_apart() =>
        Distances.Metres(new(23_129_000, 113_264_000), new(22_543_000, 114_058_000)).ShouldBeInRange(104_000, 104_500);

    [Property(MaxTest = 2000)]
    public void up_to_ten_kilometres_the_error_is_below_three_centimetres_and_a_fifth_of_a_thousandth(int latitude, int longitude, int north, int east)
    {
        var one = Place(latitude, longitude);
        var other = new GeoPosition(one.Latitude + (north % 60_000), one.Longitude + (east % 60_000));
        var exact = GreatCircleCentimetres(one, other);
        Math.Abs(Distances.Centimetres(one, other) - exact).ShouldBeLessThan(3 + (exact * 0.0002));
    }

    [Property(MaxTest = 2000)]
    public void up_to_a_hundred_kilometres_it_is_below_a_thousandth(int latitude, int longitude, int north, int east)
    {
        var one = Place(latitude, longitude);
        var other = new GeoPosition(one.Latitude + (north % 600_000), one.Longitude + (east % 600_000));
        var exact = GreatCircleCentimetres(one, other);
        Math.Abs(Distances.Centimetres(one, other) - exact).ShouldBeLessThan(3 + (exact * 0.001));
    }

    [Property]
    public void the_way_back_is_as_long(int latitude, int longitude, int north, int east)
    {
        var one = Place(latitude, longitude);
        var other = new GeoPosition(one.Latitude + (north % 1_000_000), one.Longitude + (east % 1_000_000));
        Distances.Centimetres(one, other).ShouldBe(Distances.Centimetres(other, one));
    }

    [Property]
    public void wherever_two_positions_claim_to_be_a_distance_comes_out(int a, int b, int c, int d) =>
        Distances.Centimetres(new(a, b), new(c, d)).ShouldBeGreaterThanOrEqualTo(0);

    private static GeoPosition Place(int latitude, int longitude) =>
        new(4_000_000 + (int)(Math.Abs((long)latitude) % 50_000_000), 73_000_000 + (int)(Math.Abs((long)longitude) % 60_000_000));

    private static double GreatCircleCentimetres(GeoPosition one, GeoPosition other)
    {
        static double Radians(long micro) => micro / 1e6 * Math.PI / 180;
        double north = Radians(one.Latitude - other.Latitude), east = Radians(one.Longitude - other.Longitude);
        var half = Math.Pow(Math.Sin(north / 2), 2)
            + (Math.Cos(Radians(one.Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(east / 2), 2));
        return 2 * 637_100_880.0 * Math.Asin(Math.Sqrt(half));
    }
}
