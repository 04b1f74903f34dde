using NodaTime;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Tracks;

public sealed class PlausibilitySpec
{
    private static readonly Instant Received = Journey.Clock(12);

    private static readonly TrackPoint Sound = new()
    {
        Vehicle = Journey.Vehicle, At = Received, ReceivedAt = Received, Position = new(23_130_000, 113_264_000), Speed = 800, HasFix = true,
    };

    [Fact]
    public void a_sound_point_has_no_fault() => Of(Sound).ShouldBe(PointFaults.None);

    [Theory]
    [InlineData(73_550_000, 23_000_000, PointFaults.None)]
    [InlineData(73_549_999, 23_000_000, PointFaults.OutOfChina)]
    [InlineData(135_083_333, 23_000_000, PointFaults.None)]
    [InlineData(135_083_334, 23_000_000, PointFaults.OutOfChina)]
    [InlineData(113_000_000, 3_850_000, PointFaults.None)]
    [InlineData(113_000_000, 3_849_999, PointFaults.OutOfChina)]
    [InlineData(113_000_000, 53_550_000, PointFaults.None)]
    [InlineData(113_000_000, 53_550_001, PointFaults.OutOfChina)]
    [InlineData(23_130_000, 116_307_629, PointFaults.OutOfChina)]
    [InlineData(0, 0, PointFaults.ZeroPosition)]
    public void the_place_lies_within_73_33_to_135_05_east_and_3_51_to_53_33_north(int longitude, int latitude, PointFaults expected) =>
        Of(Sound with { Position = new(latitude, longitude) }).ShouldBe(expected);

    [Theory]
    [InlineData(1600, PointFaults.None)]
    [InlineData(1601, PointFaults.Speed)]
    public void the_speed_is_up_to_160(int speed, PointFaults expected) => Of(Sound with { Speed = speed }).ShouldBe(expected);

    [Theory]
    [InlineData(-200, PointFaults.None)]
    [InlineData(-201, PointFaults.Altitude)]
    [InlineData(6500, PointFaults.None)]
    [InlineData(6501, PointFaults.Altitude)]
    public void the_altitude_is_from_minus_200_to_6500(int altitude, PointFaults expected) => Of(Sound with { Altitude = altitude }).ShouldBe(expected);

    [Theory]
    [InlineData(359, PointFaults.None)]
    [InlineData(360, PointFaults.Direction)]
    public void the_direction_is_up_to_359(int direction, PointFaults expected) => Of(Sound with { Direction = direction }).ShouldBe(expected);

    [Theory]
    [InlineData(300, PointFaults.None)]
    [InlineData(301, PointFaults.FutureTime)]
    public void the_time_is_no_more_than_five_minutes_ahead(int ahead, PointFaults expected) =>
        Of(Sound with { At = Received + Duration.FromSeconds(ahead) }).ShouldBe(expected);

    [Fact]
    public void clocks_that_were_never_set_are_known_by_their_year()
    {
        Of(Sound with { At = Instant.FromUtc(2000, 6, 1, 0, 0) }).ShouldBe(PointFaults.ImpossibleTime);
        Of(Sound with { At = Instant.FromUtc(2099, 12, 31, 0, 0) }).ShouldBe(PointFaults.FutureTime);
        Of(Sound with { At = Received - Duration.FromDays(31) }).ShouldBe(PointFaults.ImpossibleTime);
    }

    [Fact]
    public void without_a_fix_the_point_is_marked_and_stays_a_qualified_record()
    {
        var point = Sound with { HasFix = false };
        Of(point).ShouldBe(PointFaults.NoFix);
        (point with { Faults = Of(point) }).IsQualified.ShouldBeTrue();
        (point with { Faults = PointFaults.Speed }).IsQualified.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1000, PointFaults.None)]
    [InlineData(1001, PointFaults.SpeedMismatch)]
    public void recorder_and_satellites_agree_to_twenty_kilometres_an_hour(int recorder, PointFaults expected) =>
        Of(Sound with { RecorderSpeed = recorder }).ShouldBe(expected);

    private static PointFaults Of(TrackPoint point) => Plausibility.Of(point, Journey.Parameters.Quality);
}
