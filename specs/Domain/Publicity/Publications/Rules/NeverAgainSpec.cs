using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class NeverAgainSpec : PublicationActSpec
{
    [Fact]
    public void neither_the_withdrawn_nor_the_ended_nor_what_must_go_is_shown()
    {
        NeverAgain.Check(Folded(Decided, Withdrawn)).ShouldNotBeNull();
        NeverAgain.Check(Folded(Decided, Published, Repaired)).ShouldNotBeNull();
        NeverAgain.Check(Folded(Decided, Published, Overturned)).ShouldNotBeNull();
    }

    [Fact]
    public void what_stands_is() => NeverAgain.Check(Folded(Decided, Published)).ShouldBeNull();
}
