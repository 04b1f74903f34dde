using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class GroundForTheMinorSpec : PublicationActSpec
{
    [Fact]
    public void k09_what_is_minor_needs_a_recorded_ground()
    {
        GroundForTheMinor.Check(MinorWithheld)!.Rule.ShouldBe(GroundForTheMinor.Id);
        GroundForTheMinor.Check(MinorWithheld with { Public = true, Ground = PublicityGround.Necessity, Necessity = "警示" }).ShouldBeNull();
    }

    [Fact]
    public void what_is_general_needs_none() => GroundForTheMinor.Check(General).ShouldBeNull();
}
