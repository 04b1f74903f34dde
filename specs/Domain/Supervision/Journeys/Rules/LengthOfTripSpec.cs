using NodaTime;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Journeys.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Journeys.Rules;

public sealed class LengthOfTripSpec
{
    private static readonly TripTaken Long = new(
        Ten, new(new(23_130_000, 113_264_000), null), Ten + Duration.FromHours(1), new(new(23_130_000, 113_674_000), "油库"), 10_001,
        TripSign.EndedAtLoadingPlace);

    [Fact]
    public void more_than_ten_kilometres_are_a_trip() => LengthOfTrip.Check(Long, Context).ShouldBeNull();

    [Fact]
    public void ten_are_not_more_than_ten() => LengthOfTrip.Check(Long with { Metres = 10_000 }, Context).ShouldNotBeNull().Details["km"].ShouldBe("10");

    [Fact]
    public void nobody_arrives_before_departing() =>
        LengthOfTrip.Check(Long with { ArrivedAt = Ten - Duration.FromHours(1) }, Context).ShouldNotBeNull();
}
