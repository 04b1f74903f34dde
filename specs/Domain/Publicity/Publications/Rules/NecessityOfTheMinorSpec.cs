using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class NecessityOfTheMinorSpec : PublicationActSpec
{
    [Theory]
    [InlineData(PublicityGround.GraveEnough)]
    [InlineData(PublicityGround.BeforeClasses)]
    [InlineData(PublicityGround.UnderAgeWithheld)]
    [InlineData(PublicityGround.LicenceIsPublic)]
    public void what_is_not_minor_has_no_need_of_it(PublicityGround ground) =>
        NecessityOfTheMinor.Check(General with { Ground = ground }).ShouldNotBeNull();

    [Fact]
    public void what_is_minor_has() => NecessityOfTheMinor.Check(MinorWithheld).ShouldBeNull();
}
