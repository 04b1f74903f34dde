using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class RoadPositionSpec
{
    [Fact]
    public void a_monitoring_site_is_announced_by_road_and_stake()
    {
        Fault.None<RoadPosition>("S385 K80+380");
        var position = RoadPosition.Parse("S385 K80+380");
        position.Road.Class.ShouldBe(RoadClass.Provincial);
        position.Stake.Metres.ShouldBe(80380);
    }

    [Theory]
    [InlineData("G4", RoadClass.National)]
    [InlineData("G0422", RoadClass.National)]
    [InlineData("S385", RoadClass.Provincial)]
    [InlineData("X123", RoadClass.County)]
    [InlineData("Y012", RoadClass.Township)]
    [InlineData("C1234", RoadClass.Village)]
    public void the_letter_says_the_class_of_the_road(string text, RoadClass roadClass)
    {
        Fault.None<RoadNumber>(text);
        RoadNumber.Parse(text).Class.ShouldBe(roadClass);
    }

    [Theory]
    [InlineData("Z385")]
    [InlineData("S")]
    [InlineData("S12345")]
    [InlineData("s385")]
    [InlineData("S38A")]
    public void what_is_no_road_number_is_refused(string text) => Fault.Of<RoadNumber>(text).ShouldContain("G, S, X, Y or C");

    [Theory]
    [InlineData("80+380")]
    [InlineData("K80+38")]
    [InlineData("K80+3800")]
    [InlineData("K+380")]
    [InlineData("K80.380")]
    [InlineData("K9999999+000")]
    public void what_is_no_stake_is_refused(string text) => Fault.Of<Stake>(text).ShouldContain("K80+380");

    [Theory]
    [InlineData("S385")]
    [InlineData("S385K80+380")]
    [InlineData("K80+380 S385")]
    [InlineData("S385  K80+380")]
    public void a_position_has_a_road_and_a_stake(string text) => Fault.Of<RoadPosition>(text).ShouldContain("S385 K80+380");

    [Fact]
    public void stakes_are_ordered_along_the_road() =>
        Stake.Parse("K9+999").CompareTo(Stake.Parse("K80+000")).ShouldBeNegative();

    [Fact]
    public void a_stake_writes_its_metres_in_three_digits() => new Stake(80005).ToString().ShouldBe("K80+005");
}
