using Regulatory.Domain.Supervision.Indicators;

namespace Regulatory.Domain.Specs.Supervision.Indicators;

/// <summary>Points of the assessment of enterprises (jt808 protocol §6).</summary>
public sealed class AssessmentScoreSpec
{
    [Theory]
    [InlineData(0, 4, 20)]
    [InlineData(2, 4, 15)]
    [InlineData(4, 4, 10)]
    [InlineData(5, 4, 7.5)]
    [InlineData(6, 4, 5)]
    [InlineData(8, 4, 0)]
    [InlineData(9, 4, 0)]
    [InlineData(0, 0, 20)]
    [InlineData(1, 0, 0)]
    public void means_are_scored_against_the_average_of_the_region(double own, double average, double points) =>
        AssessmentScore.Relative((decimal)own, (decimal)average).ShouldBe((decimal)points);

    [Fact]
    public void at_the_average_both_branches_meet() =>
        AssessmentScore.Relative(4.0001m, 4).ShouldBe(AssessmentScore.Relative(4, 4), 0.01m);

    [Fact]
    public void ratios_earn_their_share_and_below_the_floor_nothing()
    {
        AssessmentScore.OnNetwork(Of(90, 100)).ShouldBe(4.5m);
        AssessmentScore.OnNetwork(Of(899, 1000)).ShouldBe(0);
        AssessmentScore.Completeness(Of(70, 100)).ShouldBe(10.5m);
        AssessmentScore.Completeness(Of(699, 1000)).ShouldBe(0);
        AssessmentScore.Qualification(Of(80, 100)).ShouldBe(12);
        AssessmentScore.Qualification(Of(799, 1000)).ShouldBe(0);
        AssessmentScore.Online(Of(95, 100)).ShouldBe(4.75m);
        AssessmentScore.RollCalls(Of(19, 20)).ShouldBe(9.5m);
        AssessmentScore.Drift(Of(1, 100)).ShouldBe(9.9m);
        AssessmentScore.Drift(Of(51, 1000)).ShouldBe(0);
        AssessmentScore.Drift(Of(0, 0)).ShouldBeNull();
    }

    private static Rate Of(int numerator, int denominator) => Rate.Of("", numerator, denominator, "", "v1");
}
