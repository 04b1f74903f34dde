using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class ReasonsToThePublicSpec : PublicationActSpec
{
    [Fact]
    public void the_public_is_told_why()
    {
        ReasonsToThePublic.Check(" ")!.Rule.ShouldBe(ReasonsToThePublic.Id);
        ReasonsToThePublic.Check("复议决定撤销原处罚").ShouldBeNull();
    }
}
